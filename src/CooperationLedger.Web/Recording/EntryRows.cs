using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.Chronicles;
using CooperationLedger.Web.Storage;
using JasperFx.Events;
using Marten.Events;
using Marten.Internal;
using Weasel.Storage;

namespace CooperationLedger.Web.Recording;

/// <summary>Reads entries from rows as Marten selects them; one that cannot be read keeps nobody from reading the others.</summary>
internal sealed class EntryRows(IStorageSession session)
{
    private readonly EventDocumentStorage storage = Storage(session);

    public static EventDocumentStorage Storage(IStorageSession session) => (EventDocumentStorage)((IMartenSession)session).EventStorage();

    /// <summary>Of the row that was moved to.</summary>
    public static string LedgerOf(DbDataReader row) => Text(row, "tenant_id")!;

    /// <summary>The entry in the row that was moved to.</summary>
    public StoredEntry Read(DbDataReader row)
    {
        var (type, dossier) = (Text(row, "type")!, Text(row, "stream_id")!);
        if (EventCatalogue.KindOf(dossier) is null)
        {
            return Unreadable(row, new("unknown-kind", $"This version of the program knows no kind of dossier that '{dossier}' could be."));
        }

        try
        {
            return !IsOfForeignClass(row, type)
                && ((ISelector<IEvent>)storage).Resolve(row) is { Data: LedgerEvent } stored && stored.EventTypeName == type
                    ? EntryStore.ToEntry(stored)
                    : Unreadable(row, WhyNot(type, ""));
        }
        catch (Exception failure) when (!FromPostgres.Is(failure))
        {
            return Unreadable(row, WhyNot(type, PathIn(failure) is { } path ? $" at {path}" : ""));
        }
    }

    /// <remarks>Of a name that it does not know, Marten makes an object of whatever class the row names.</remarks>
    private static bool IsOfForeignClass(DbDataReader row, string type) =>
        EventCatalogue.EventType(type) is null && Text(row, "mt_dotnet_type") is { } name && Type.GetType(name) is not null;

    private static Unreadable WhyNot(string type, string at) => EventCatalogue.EventType(type) is null
        ? new("unknown-type", $"This version of the program knows nothing that is stored as '{type}'.")
        : new("not-of-its-type", $"It is stored as '{type}', and what it says{at} is not what such an entry says.");

    private static UnreadableEntry Unreadable(DbDataReader row, Unreadable why) => new(
        row.GetFieldValue<Guid>(row.GetOrdinal("id")),
        Text(row, "stream_id")!,
        row.GetFieldValue<long>(row.GetOrdinal("version")),
        row.GetFieldValue<long>(row.GetOrdinal("seq_id")),
        EntryStore.Microseconds(row.GetFieldValue<DateTimeOffset>(row.GetOrdinal("timestamp")).ToUniversalTime()),
        new(Text(row, "user_name") ?? "", Header(row, EntryStore.Assurance) ?? ""),
        Text(row, "correlation_id"),
        Text(row, "causation_id"),
        Header(row, EntryStore.CommandId),
        Text(row, "type")!,
        Text(row, "data")!,
        why);

    private static string? Text(DbDataReader row, string column) =>
        row.GetOrdinal(column) is var at && row.IsDBNull(at) ? null : row.GetFieldValue<string>(at);

    private static string? Header(DbDataReader row, string name) =>
        Text(row, "headers") is { } headers && JsonNode.Parse(headers) is JsonObject members ? members[name]?.ToString() : null;

    private static string? PathIn(Exception failure) => failure switch
    {
        JsonException { Path: { } path } => path,
        { InnerException: { } inner } => PathIn(inner),
        _ => null,
    };
}
