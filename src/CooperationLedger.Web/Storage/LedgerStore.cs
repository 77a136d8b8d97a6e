using CooperationLedger.Json;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Recording;
using JasperFx.Events;
using JasperFx.Events.Projections;
using JasperFx.MultiTenancy;
using Marten;
using Weasel.Core;

namespace CooperationLedger.Web.Storage;

/// <summary>How the ledger lies in PostgreSQL.</summary>
public static class LedgerStore
{
    public const string Schema = "ledger";

    /// <summary>
    /// What Marten has no way to declare, and leaves as it is. By the first the register of a ledger is read: without it the entries of
    /// all other ledgers are gone through, as many as there are. By the second it is seen that a ledger has no retracted source.
    /// </summary>
    private static readonly (string Name, string On)[] Indexes =
    [
        ("mt_events_of_ledger", "(tenant_id, seq_id)"),
        ("mt_events_retracted", $"(tenant_id) where type = '{RetractedSources.Retracted}'"),
    ];

    /// <summary>
    /// SQL: makes each index that is missing, and the function that reads retracted sources. To make an index waits for all who are
    /// recording, to look does not.
    /// </summary>
    public static IEnumerable<(string LacksIt, string MakeIt)> BesideTables => Indexes
        .Select(index => (
            $"select where to_regclass('{Schema}.{index.Name}') is null",
            $"create index {index.Name} on {Schema}.mt_events {index.On}"))
        .Append((RetractedSources.LacksFunction, RetractedSources.MakeFunction));

    public static void Configure(StoreOptions options)
    {
        options.DatabaseSchemaName = Schema;

        // Asked for enums as strings, Marten would write them as they are spelled here, before our own converter could write them as
        // served.
        options.UseSystemTextJsonForSerialization(EnumStorage.AsInteger, Casing.CamelCase, json => LedgerJson.Configure(json));

        options.Events.StreamIdentity = StreamIdentity.AsString;
        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        options.Policies.AllDocumentsAreMultiTenanted();

        options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        options.Events.MetadataConfig.EnableAll();
        options.Events.MetadataConfig.UserNameEnabled = true;
        options.Events.EnableUniqueIndexOnEventId = true;
        foreach (var (name, _) in Indexes)
        {
            options.Events.IgnoreIndex(name);
        }

        // An append waits for its dossier before it writes anything. Otherwise it could write the entry that whoever holds the dossier is
        // about to write, and both would wait for each other.
        options.Events.UseExclusiveLockOnConcurrentAppends = true;

        foreach (var name in EventCatalogue.Events)
        {
            options.Events.MapEventType(name.Type, name.Stored);
        }

        options.Schema.For<Receipt>();
        options.Schema.For<ProtectionKey>().SingleTenanted();
        options.Schema.For<DossierCard>();
        options.Schema.For<DevelopmentLine>();
        options.Storage.ExtendedSchemaObjects.Add(Mentions.AsTable());
        options.Storage.ExtendedSchemaObjects.Add(RegisterMark.AsTable());
        NothingIsSkipped(options);
        NothingIsTriedAgain(options);
        options.Projections.Add(new DossierProjection(), ProjectionLifecycle.Inline, DossierProjection.Name);
    }

    /// <remarks>
    /// Marten would do what a session had decided once more after a deadlock or a lock timeout: over a connection of another pool, and
    /// without what the session held when it decided. Whoever opened the session decides anew, or answers that it did not go.
    /// </remarks>
    private static void NothingIsTriedAgain(StoreOptions options)
    {
        options.ConfigureWritePolly(_ => { });
        options.ConfigurePolly(_ => { });
    }

    /// <remarks>A skipped event is a lie that nobody sees.</remarks>
    private static void NothingIsSkipped(StoreOptions options)
    {
        foreach (var errors in new[] { options.Projections.Errors, options.Projections.RebuildErrors })
        {
            errors.SkipApplyErrors = false;
            errors.SkipSerializationErrors = false;
            errors.SkipUnknownEvents = false;
        }

        options.Events.EnableEventSkippingInProjectionsOrSubscriptions = false;
    }
}
