using Weasel.Postgresql;

namespace CooperationLedger.Web.History;

/// <summary>
/// Asks which dossiers are near one: those that it names, those that link to it or name it, and what is a step or two beyond them.
/// </summary>
/// <param name="own">The ids under which others may name the dossier.</param>
/// <remarks>
/// Which of them belong together at the cut, their chronicles show: this finds candidates. The offsets keep PostgreSQL from reading
/// all mentions while it has no statistics of them.
/// </remarks>
public sealed class NeighbourQuery(string[] own, Neighbourhood neighbourhood)
{
    private const int MostSteps = 2;

    /// <summary>SQL: a query of one column, the ids.</summary>
    public void Append(ICommandBuilder sql, string ledger)
    {
        sql.Append("with recursive near(id, far) as (select m.named, 0 from unnest(");
        sql.AppendParameter(own);
        sql.Append(") own, ");
        AppendNamed(sql, ledger, "own");
        sql.Append(" union all ");
        AppendNaming(sql, ledger);
        if (neighbourhood.Steps.Count > 0)
        {
            sql.Append(" union all select distinct further.id, near.far + 1 from near, lateral (");
            AppendSteps(sql, ledger);
            sql.Append($") further where near.far < {MostSteps}");
        }

        sql.Append(") select distinct id from near");
    }

    /// <remarks>Of a kind that is not asked for, only what links to the dossier: those that cite a source may be thousands.</remarks>
    private void AppendNaming(ICommandBuilder sql, string ledger)
    {
        sql.Append("select m.dossier, 0 from unnest(");
        sql.AppendParameter(own);
        sql.Append(") own, ");
        AppendNamedBy(sql, ledger, "own");
        sql.Append(" where m.is_link or split_part(m.dossier, '-', 1) = any(");
        sql.AppendParameter(neighbourhood.Naming.Select(kind => kind.Name).ToArray());
        sql.Append(")");
    }

    private void AppendSteps(ICommandBuilder sql, string ledger)
    {
        var (inward, outward) = (Kinds(isInward: true), Kinds(isInward: false));
        if (outward.Length > 0)
        {
            sql.Append("select m.named as id from ");
            AppendNamed(sql, ledger, "near.id");
            AppendBetween(sql, "m.named", outward);
        }

        if (inward.Length > 0)
        {
            sql.Append(outward.Length > 0 ? " union all select m.dossier from " : "select m.dossier as id from ");
            AppendNamedBy(sql, ledger, "near.id");
            AppendBetween(sql, "m.dossier", inward);
        }
    }

    private string[] Kinds(bool isInward) => [.. neighbourhood.Steps.Where(step => step.IsInward == isInward).Select(step => step.Kinds)];

    private static void AppendBetween(ICommandBuilder sql, string id, string[] kinds)
    {
        sql.Append($" where split_part(near.id, '-', 1) || '>' || split_part({id}, '-', 1) = any(");
        sql.AppendParameter(kinds);
        sql.Append(")");
    }

    /// <summary>SQL: <c>m</c>, whom a dossier names.</summary>
    private static void AppendNamed(ICommandBuilder sql, string ledger, string dossier) => AppendOf(sql, ledger, "dossier", dossier);

    /// <summary>SQL: <c>m</c>, who names a dossier.</summary>
    private static void AppendNamedBy(ICommandBuilder sql, string ledger, string dossier) => AppendOf(sql, ledger, "named", dossier);

    private static void AppendOf(ICommandBuilder sql, string ledger, string column, string dossier)
    {
        sql.Append($"lateral (select named, dossier, is_link from {Mentions.Table} where {column} = {dossier} and tenant_id = ");
        sql.AppendParameter(ledger);
        sql.Append(" offset 0) m");
    }
}
