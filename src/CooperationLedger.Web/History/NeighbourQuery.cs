using CooperationLedger.Web.Storage;
using Weasel.Postgresql;

namespace CooperationLedger.Web.History;

/// <summary>Asks which dossiers are near one that was read: one question, however far they are.</summary>
/// <param name="own">The ids under which others may name the dossier.</param>
/// <param name="named">The dossiers that its own entries name, as far as they are not read yet.</param>
/// <remarks>
/// Which of them belong together at the cut, their chronicles show: this finds candidates. The offset keeps PostgreSQL from reading
/// the whole register while it has no statistics of it.
/// </remarks>
public sealed class NeighbourQuery(string[] own, string[] named, Neighbourhood neighbourhood)
{
    private const int MostSteps = 2;

    private const string NamedInEntries =
        """jsonb_path_query(e.data, 'strict $.** ? (@.type() == "string" && @ like_regex "^[a-z]+-[a-z0-9-]+$")')""";

    /// <summary>SQL: a query of one column, the ids.</summary>
    public void Append(ICommandBuilder sql, string ledger)
    {
        sql.Append("with recursive near(id, far) as (select id, 0 from unnest(");
        sql.AppendParameter(named);
        sql.Append(") id union ");
        AppendNaming(sql, ledger);
        sql.Append(" union select further.id, near.far + 1 from near, lateral (");
        AppendNamed(sql, ledger);
        sql.Append(" union all ");
        AppendInward(sql, ledger);
        sql.Append($") further where near.far < {MostSteps}) select id from near");
    }

    /// <remarks>Of a kind that is not asked for, only what links to the dossier: those that cite a source may be thousands.</remarks>
    private void AppendNaming(ICommandBuilder sql, string ledger)
    {
        sql.Append($"select m.dossier, 0 from {LedgerStore.Schema}.{Mentions.TableName} m where m.tenant_id = ");
        sql.AppendParameter(ledger);
        sql.Append(" and m.named = any(");
        sql.AppendParameter(own);
        sql.Append(") and (split_part(m.dossier, '-', 1) = any(");
        sql.AppendParameter(neighbourhood.Naming.Select(kind => kind.Name).ToArray());
        sql.Append(") or exists (select from ");
        AppendEntries(sql, ledger, "m.dossier");
        sql.Append(" where jsonb_path_exists(e.data, 'strict $.**.to ? (@ == $own[*])', jsonb_build_object('own', to_jsonb(");
        sql.AppendParameter(own);
        sql.Append("::varchar[])))))");
    }

    private void AppendNamed(ICommandBuilder sql, string ledger)
    {
        sql.Append("select named #>> '{}' as id from ");
        AppendEntries(sql, ledger, "near.id");
        sql.Append($", {NamedInEntries} named where split_part(near.id, '-', 1) || '>' || split_part(named #>> '{{}}', '-', 1) = any(");
        sql.AppendParameter(neighbourhood.Steps.Where(step => !step.IsInward).Select(step => step.Kinds).ToArray());
        sql.Append(")");
    }

    private void AppendInward(ICommandBuilder sql, string ledger)
    {
        sql.Append($"select m.dossier from {LedgerStore.Schema}.{Mentions.TableName} m where m.named = near.id and m.tenant_id = ");
        sql.AppendParameter(ledger);
        sql.Append(" and split_part(near.id, '-', 1) || '>' || split_part(m.dossier, '-', 1) = any(");
        sql.AppendParameter(neighbourhood.Steps.Where(step => step.IsInward).Select(step => step.Kinds).ToArray());
        sql.Append(")");
    }

    private static void AppendEntries(ICommandBuilder sql, string ledger, string dossier)
    {
        sql.Append($"(select data from {LedgerStore.Schema}.mt_events where stream_id = {dossier} and tenant_id = ");
        sql.AppendParameter(ledger);
        sql.Append(" offset 0) e");
    }
}
