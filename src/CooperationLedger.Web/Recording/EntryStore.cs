using System.Globalization;
using CooperationLedger.Chronicles;
using JasperFx.Events;

namespace CooperationLedger.Web.Recording;

/// <summary>How an entry's envelope lies in Marten's columns.</summary>
public static class EntryStore
{
    private const string Assurance = "assurance";
    private const string CommandId = "command-id";

    public static Entry ToEntry(IEvent stored) => new(
        stored.Id,
        stored.StreamKey!,
        stored.Version,
        stored.Sequence,
        stored.Timestamp.ToUniversalTime(),
        new(stored.UserName ?? "", stored.GetHeader(Assurance)?.ToString() ?? ""),
        stored.CorrelationId,
        stored.CausationId,
        stored.GetHeader(CommandId)?.ToString(),
        (LedgerEvent)stored.Data);

    public static void Envelop(IEvent stored, Entry entry)
    {
        stored.Id = entry.Id;
        stored.Timestamp = entry.RecordedAt;
        stored.UserName = entry.RecordedBy.User;
        stored.CorrelationId = entry.Correlation;
        stored.CausationId = entry.Causation;
        stored.SetHeader(Assurance, entry.RecordedBy.Assurance);
        if (entry.CommandId is { } key)
        {
            stored.SetHeader(CommandId, key);
        }
    }

    /// <returns>The register of a dossier from its stored entries; empty when there are none.</returns>
    public static Register ToRegister(string dossier, IEnumerable<IEvent> stored) =>
        new(dossier, KindOf(dossier), [.. stored.Select(ToEntry)]);

    /// <exception cref="ArgumentException">The id begins with no kind of dossier.</exception>
    public static DossierKind KindOf(string dossier) =>
        EventCatalogue.KindOf(dossier) ?? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"'{dossier}' is the id of no kind of dossier."), nameof(dossier));
}
