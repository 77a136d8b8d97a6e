using JasperFx.Events;
using Marten;
using Weasel.Core;
using Weasel.Core.Migrations;
using Weasel.Postgresql;
using Weasel.Postgresql.Functions;
using Weasel.Postgresql.Triggers;

namespace CooperationLedger.Web.Storage;

/// <summary>Makes PostgreSQL itself refuse to change or remove an entry, whoever asks with the application's role.</summary>
public sealed class AppendOnlyGuard(StoreOptions options) : FeatureSchemaBase("append-only-guard", options.Advanced.Migrator)
{
    private const string Refuse = "refuse_to_alter_entries";

    public override IEnumerable<Type> DependentTypes() => [typeof(IEvent)];

    /// <remarks>Weasel compares text with what PostgreSQL prints: hence the function's exact layout, and one trigger per verb.</remarks>
    protected override IEnumerable<ISchemaObject> schemaObjects() =>
    [
        new Function(
            Name(Refuse),
            $"""
            CREATE OR REPLACE FUNCTION {LedgerStore.Schema}.{Refuse}()
             RETURNS trigger
             LANGUAGE plpgsql
            AS $function$
            BEGIN
              RAISE EXCEPTION 'Entries of the ledger are never altered: % refused.', TG_OP USING ERRCODE = '23001';
            END;
            $function$;

            """.ReplaceLineEndings("\n"),
            [$"DROP FUNCTION IF EXISTS {LedgerStore.Schema}.{Refuse}() CASCADE;"]),
        On("refuse_update", TriggerEvents.Update, forEachRow: true),
        On("refuse_delete", TriggerEvents.Delete, forEachRow: true),
        On("refuse_truncate", TriggerEvents.Truncate, forEachRow: false),
    ];

    private static Trigger On(string name, TriggerEvents verb, bool forEachRow) =>
        new(Name(name), Name("mt_events"), $"{LedgerStore.Schema}.{Refuse}()")
        {
            Timing = TriggerTiming.Before,
            Events = verb,
            ForEachRow = forEachRow,
        };

    private static PostgresqlObjectName Name(string name) =>
        new(LedgerStore.Schema, name, SchemaUtils.IdentifierUsage.General);
}
