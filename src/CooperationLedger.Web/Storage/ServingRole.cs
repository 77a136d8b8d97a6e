using CooperationLedger.PrivatePostgres;
using CooperationLedger.Web.Hosting;
using Npgsql;

namespace CooperationLedger.Web.Storage;

/// <summary>
/// The role that the server works as. Where it is not the one that made the tables it may add entries and never alter them, and
/// neither make nor change a table, a trigger or a function.
/// </summary>
public static class ServingRole
{
    /// <summary>SQL: what sets the role of this name above all this, as a sentence; no row when nothing does.</summary>
    public const string Owns =
        $"""
        select case when r.rolsuper
            then 'The role that serves is superuser of PostgreSQL, and could switch the guard of entries off.'
            else 'The role that serves owns the tables, and could switch the guard of entries off.' end
        from pg_roles r
        where r.rolname = $1 and (r.rolsuper or exists (
            select from (
                select datdba from pg_database where datname = current_database()
                union select nspowner from pg_namespace where nspname = '{LedgerStore.Schema}'
                union select relowner from pg_class where relnamespace = to_regnamespace('{LedgerStore.Schema}')
                union select proowner from pg_proc where pronamespace = to_regnamespace('{LedgerStore.Schema}')) owner(oid)
            where pg_has_role(r.oid, owner.oid, 'member')))
        """;

    /// <summary>SQL: by what else the role of this name could come to own it all, a sentence each.</summary>
    public const string WaysUp =
        """
        select format('The role that serves %s, and could so switch the guard of entries off.', way)
        from (
            select 'may make roles (CREATEROLE)' from pg_roles where rolname = $1 and rolcreaterole
            union all
            select format('is a member of %s', r.rolname) from pg_roles r
            where r.rolname in ('pg_execute_server_program', 'pg_write_server_files') and pg_has_role($1::name, r.oid, 'member')) up(way)
        """;

    /// <summary>
    /// SQL: where the rights of the role of this name are not what they should be: a sentence, and the statement that mends it.
    /// </summary>
    public const string Differences =
        $"""
        with wanted(kind, name, privilege, may) as (
            select 'schema', quote_ident('{LedgerStore.Schema}'), p, p = 'USAGE' from unnest(array['USAGE', 'CREATE']) p
            union all
            select 'table', format('%I.%I', '{LedgerStore.Schema}', c.relname), p, p = any(case
                when c.relname in ('mt_events', 'mt_doc_receipt') then array['SELECT', 'INSERT']
                when c.relname = 'mt_streams' then array['SELECT', 'INSERT', 'UPDATE']
                else array['SELECT', 'INSERT', 'UPDATE', 'DELETE'] end)
            from pg_class c, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
            where c.relnamespace = to_regnamespace('{LedgerStore.Schema}') and c.relkind in ('r', 'p')
            union all
            select 'sequence', format('%I.%I', '{LedgerStore.Schema}', c.relname), p, p <> 'UPDATE'
            from pg_class c, unnest(array['USAGE', 'SELECT', 'UPDATE']) p
            where c.relnamespace = to_regnamespace('{LedgerStore.Schema}') and c.relkind = 'S')
        select
            format('The role that serves %s %s on the %s %s.', case when may then 'lacks' else 'has' end, privilege, kind, name),
            case when may then format('grant %s on %s %s to %I', privilege, kind, name, $1)
                else format('revoke %s on %s %s from %I', privilege, kind, name, $1) end
        from wanted
        where may <> case kind
            when 'schema' then has_schema_privilege($1, name, privilege)
            when 'sequence' then has_sequence_privilege($1, name, privilege)
            else has_table_privilege($1, name, privilege)
                or not may and privilege in ('UPDATE', 'REFERENCES') and has_any_column_privilege($1, name, privilege) end
        """;

    /// <summary>Makes the role if it is not there, and gives it its rights.</summary>
    /// <exception cref="WrongSettingException">It is not there, and the role that migrates may make none.</exception>
    public static async Task MakeAsync(NpgsqlConnection owner, NpgsqlConnectionStringBuilder serving, CancellationToken ct)
    {
        await MakeIfMissingAsync(owner, serving, ct);
        if ((await owner.RowsAsync(Owns, [serving.Username!], ct)).Count > 0)
        {
            return;
        }

        foreach (var difference in await owner.RowsAsync(Differences, [serving.Username!], ct))
        {
            await owner.ExecuteAsync((string)difference[1], ct);
        }
    }

    private static async Task MakeIfMissingAsync(NpgsqlConnection owner, NpgsqlConnectionStringBuilder serving, CancellationToken ct)
    {
        var make = await owner.RowsAsync(
            """
            select r.rolsuper or r.rolcreaterole,
                format('create role %I login', $1) || case when $2 = '' then '' else format(' password %L', $2) end
            from pg_roles r where r.rolname = current_user and not exists (select from pg_roles where rolname = $1)
            """,
            [serving.Username!, serving.Password is { Length: > 0 } password ? ScramVerifier.Of(password) : ""],
            ct);
        if (make is [[false, _]])
        {
            throw new WrongSettingException(
                $"ConnectionStrings__Ledger names {serving.Username}, and there is no such role; that of ConnectionStrings__Migrations " +
                $"may make none: make it with CREATE ROLE {serving.Username} LOGIN PASSWORD '...'.");
        }

        if (make is [[_, string statement]])
        {
            await owner.ExecuteAsync(statement, ct);
        }
    }
}
