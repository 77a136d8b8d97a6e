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

    public static void Configure(StoreOptions options)
    {
        options.DatabaseSchemaName = Schema;

        // Asked for enums as strings, Marten would write them as they are spelled here, before our own converter could write them as served.
        options.UseSystemTextJsonForSerialization(EnumStorage.AsInteger, Casing.CamelCase, json => LedgerJson.Configure(json));

        options.Events.StreamIdentity = StreamIdentity.AsString;
        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        options.Policies.AllDocumentsAreMultiTenanted();

        options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        options.Events.MetadataConfig.EnableAll();
        options.Events.MetadataConfig.UserNameEnabled = true;
        options.Events.EnableUniqueIndexOnEventId = true;

        // A lost race would otherwise burn a sequence number, and every list would wait for it.
        options.Events.UseExclusiveLockOnConcurrentAppends = true;

        foreach (var name in EventCatalogue.Events)
        {
            options.Events.MapEventType(name.Type, name.Stored);
        }

        options.Schema.For<Receipt>();
        options.Schema.For<ProtectionKey>().SingleTenanted();
        options.Schema.For<Mentions>().GinIndexJsonData();
        options.Schema.For<Alias>().Duplicate(alias => alias.Into);
        options.Schema.For<DossierCard>().Duplicate(card => card.Kind);
        foreach (var kind in EventCatalogue.Kinds)
        {
            options.RegisterDocumentType(kind.ViewType);
        }

        NothingIsSkipped(options);
        NobodyWaitsForNothing(options);
        options.Projections.Add(new DossierViews(), ProjectionLifecycle.Async, DossierViews.Shard);
        options.Storage.Add(new AppendOnlyGuard(options));
    }

    /// <remarks>A skipped event is a lie that nobody sees; a shard that stopped turns the health check red.</remarks>
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

    /// <remarks>
    /// A number that was drawn and rolled back is a gap for ever, and lists wait before it until it is known to be one. Haste is
    /// safe: Marten passes a gap only when PostgreSQL has no transaction left that began before it and might yet fill it.
    /// </remarks>
    private static void NobodyWaitsForNothing(StoreOptions options)
    {
        options.Projections.UseTransactionEvidenceForGapSkipping = true;
        options.Projections.StaleSequenceThreshold = TimeSpan.FromMilliseconds(300);
        options.Projections.SlowPollingTime = TimeSpan.FromMilliseconds(250);
    }
}
