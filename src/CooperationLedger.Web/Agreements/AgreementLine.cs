using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Json;

namespace CooperationLedger.Web.Agreements;

/// <summary>An agreement in a list, with how it stands on a day.</summary>
/// <param name="Term">When its term ends, and the last day for notice; null where it has none.</param>
public sealed record AgreementLine([property: Spread] AgreementView Agreement, AgreementForce Standing, TermStatus? Term)
{
    public static AgreementLine Of(AgreementView agreement, DateOnly on) =>
        new(agreement, AgreementForce.Of(AgreementStatus.Of(agreement, on)), TermStatus.Of(agreement, on));
}

/// <summary>Whether an agreement is in force on a day, and where each party stands with it.</summary>
/// <param name="On">The day asked about (UTC).</param>
/// <param name="InForce">Between any two parties; between which, its dossier says.</param>
/// <param name="Terminated">Whether it is over for all.</param>
/// <param name="Parties">Those named, then those that joined.</param>
public sealed record AgreementForce(DateOnly On, Certainty InForce, Certainty Terminated, ValueList<PartyStatus> Parties)
{
    public static AgreementForce Of(AgreementStatus status) => new(status.On, status.InForce, status.Terminated, status.Parties);
}
