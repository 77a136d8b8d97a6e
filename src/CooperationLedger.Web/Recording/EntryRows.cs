using System.Data.Common;
using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Web.Storage;
using JasperFx.Events;
using Marten.Events;
using Marten.Internal;
using Weasel.Storage;

namespace CooperationLedger.Web.Recording;

/// <summary>Reads entries from rows as Marten selects them; one that cannot be read keeps nobody from reading the others.</summary>
/// <remarks>Whatever PostgreSQL lets a column hold, the row is an entry or an unreadable one: nothing of it throws.</remarks>
internal sealed class EntryRows(IStorageSession session)
{
    private static readonly DateTimeOffset PostgresEpoch = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The first and the last microsecond of the calendar, a day within it, since others add to instants.</summary>
    private static readonly (long First, long Last) Calendar =
        (Microseconds(DateTimeOffset.MinValue.AddDays(1)), Microseconds(DateTimeOffset.MaxValue.AddDays(-1)));

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
            return !IsInCalendar(row) ? Unreadable(row, new("not-of-its-type", $"It is stored as '{type}', of no day in the calendar."))
                : !IsOfForeignClass(row, type)
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
        RecordedAt(row),
        new(Text(row, "user_name") ?? "", Header(row, EntryStore.Assurance) ?? ""),
        Text(row, "correlation_id"),
        Text(row, "causation_id"),
        Header(row, EntryStore.CommandId),
        Text(row, "type")!,
        Text(row, "data")!,
        why);

    private static string? Text(DbDataReader row, string column) =>
        row.GetOrdinal(column) is var at && row.IsDBNull(at) ? null : row.GetFieldValue<string>(at);

    /// <remarks>Npgsql gives the microseconds of any instant, and throws where .NET has none for it.</remarks>
    private static bool IsInCalendar(DbDataReader row) =>
        row.GetFieldValue<long>(row.GetOrdinal("timestamp")) is var at && at >= Calendar.First && at <= Calendar.Last;

    /// <returns>That of an instant out of the calendar is before all others: its entry is not read at any cut.</returns>
    private static DateTimeOffset RecordedAt(DbDataReader row) => IsInCalendar(row)
        ? PostgresEpoch.AddTicks(row.GetFieldValue<long>(row.GetOrdinal("timestamp")) * TimeSpan.TicksPerMicrosecond)
        : DateTimeOffset.MinValue;

    private static long Microseconds(DateTimeOffset at) => (at - PostgresEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    /// <returns>Its text; its JSON where it is no text. Null where there is none.</returns>
    private static string? Header(DbDataReader row, string name)
    {
        if (Text(row, "headers") is not { } headers)
        {
            return null;
        }

        using var parsed = JsonDocument.Parse(headers, new() { MaxDepth = int.MaxValue });
        return parsed.RootElement is { ValueKind: JsonValueKind.Object } members && members.TryGetProperty(name, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.String => value.GetString(),
                _ => value.GetRawText(),
            }
            : null;
    }

    private static string? PathIn(Exception failure) => failure switch
    {
        JsonException { Path: { } path } => path,
        { InnerException: { } inner } => PathIn(inner),
        _ => null,
    };
}
