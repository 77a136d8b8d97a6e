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
    public const string MakeRegisterIndex = $"create index {RegisterIndex} on {Schema}.mt_events (tenant_id, seq_id)";

    /// <summary>SQL: a row if that index is still to be made. To make it waits for all who are recording, to look does not.</summary>
    public const string LacksRegisterIndex = $"select where to_regclass('{Schema}.{RegisterIndex}') is null";

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
