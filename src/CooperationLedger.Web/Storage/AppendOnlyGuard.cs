namespace CooperationLedger.Web.Storage;

/// <summary>Makes PostgreSQL itself refuse to change or remove an entry, whoever asks, the owner of the table included.</summary>
/// <remarks>
/// Written in SQL, and not as objects of Weasel: to give a function another text Weasel drops it, with the triggers that use it, and
/// does not make those again. Here nothing is dropped, and triggers fire always, whatever <c>session_replication_role</c> says.
/// </remarks>
public static class AppendOnlyGuard
{
    private const string Entries = $"{LedgerStore.Schema}.mt_events";
    private const string Refuse = $"{LedgerStore.Schema}.refuse_to_alter_entries";

    private const string Body =
        """

        BEGIN
          RAISE EXCEPTION 'Entries of the ledger are never altered: % refused.', TG_OP USING ERRCODE = '23001';
        END;

        """;

    /// <summary>SQL: makes what is missing, and replaces what is not as it should be, with no moment in which it does not hold.</summary>
    public static readonly string Install = Lines(
        $"""
        create or replace function {Refuse}() returns trigger language plpgsql as $function${Body}$function$;
        {Trigger("refuse_update", "update", "row")}
        {Trigger("refuse_delete", "delete", "row")}
        {Trigger("refuse_truncate", "truncate", "statement")}
        """);

    /// <summary>SQL: what is missing of it, a sentence in each row. The types are those of pg_trigger.h.</summary>
    public static readonly string Missing = Lines(
        $"""
        select case
            when t.oid is null then 'The trigger ' || wanted.name || ' is missing.'
            when t.tgenabled = 'D' then 'The trigger ' || wanted.name || ' is switched off.'
            when t.tgenabled <> 'A' then 'The trigger ' || wanted.name || ' can be switched off for a session.'
            else 'The trigger ' || wanted.name || ' was changed.' end
        from (values ('refuse_update', 1 + 2 + 16), ('refuse_delete', 1 + 2 + 8), ('refuse_truncate', 2 + 32)) wanted(name, type)
        left join pg_trigger t on t.tgname = wanted.name and t.tgrelid = to_regclass('{Entries}')
        where t.oid is null or t.tgenabled <> 'A' or t.tgtype <> wanted.type or t.tgqual is not null or t.tgattr::text <> ''
            or t.tgfoid <> to_regprocedure('{Refuse}()')
        union all
        select 'The function refuse_to_alter_entries is missing or was changed.'
        where not exists (
            select from pg_proc p join pg_language l on l.oid = p.prolang
            where p.oid = to_regprocedure('{Refuse}()') and l.lanname = 'plpgsql' and p.prosrc = $function${Body}$function$
                and p.proconfig is null)
        """);

    private static string Trigger(string name, string verb, string level) =>
        $"""
        create or replace trigger {name} before {verb} on {Entries} for each {level} execute function {Refuse}();
        alter table {Entries} enable always trigger {name};
        """;

    /// <summary>PostgreSQL keeps a function's text as it was sent.</summary>
    private static string Lines(string sql) => sql.ReplaceLineEndings("\n");
}
