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

    private const string RegisterIndex = "mt_events_of_ledger";

    /// <summary>
    /// SQL: makes the index by which the register of a ledger is read. Without it the entries of all other ledgers are gone through, as
    /// many as there are. Marten has no way to declare it, and leaves it as it is.
    /// </summary>
    public const string MakeRegisterIndex = $"create index if not exists {RegisterIndex} on {Schema}.mt_events (tenant_id, seq_id)";

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
        options.Events.IgnoreIndex(RegisterIndex);

        foreach (var name in EventCatalogue.Events)
        {
            options.Events.MapEventType(name.Type, name.Stored);
        }

        options.Schema.For<Receipt>();
        options.Schema.For<ProtectionKey>().SingleTenanted();
        options.Schema.For<DossierCard>();
        options.Schema.For<DevelopmentLine>();
        options.Storage.ExtendedSchemaObjects.Add(Mentions.AsTable());
        NothingIsSkipped(options);
        options.Projections.Add(new DossierProjection(), ProjectionLifecycle.Inline, DossierProjection.Name);
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
