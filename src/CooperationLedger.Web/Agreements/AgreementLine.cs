using System.Text.Json.Serialization;
using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Json;

namespace CooperationLedger.Web.Agreements;

/// <summary>An agreement in a list, with its status on a day.</summary>
/// <param name="Term">When its term ends, and the last day for notice; null where it has none.</param>
/// <param name="ActsLeftOut">How many acts of parties its dossier has beside those listed.</param>
public sealed record AgreementLine(
    [property: Spread] AgreementView Agreement, AgreementForce Standing, TermStatus? Term, int ActsLeftOut)
{
    /// <summary>With all acts.</summary>
    [JsonIgnore]
    public AgreementView Whole { get; private init; } = Agreement;

    public static AgreementLine Of(AgreementView agreement, DateOnly on)
    {
        var shown = AgreementReader.Shown(agreement, party: null);
        return new(
            shown, AgreementForce.Of(AgreementStatus.Of(agreement, on)), TermStatus.Of(agreement, on),
            agreement.Acts.Count - shown.Acts.Count)
        {
            Whole = agreement,
        };
    }
}

/// <summary>Whether an agreement is in force on a day, and how far each party has come with it.</summary>
/// <param name="On">The day asked about (UTC).</param>
/// <param name="Stage">How far it had come by that day.</param>
/// <param name="InForce">Between any two parties; between which, its dossier says.</param>
/// <param name="Terminated">Whether it is over for all.</param>
/// <param name="Parties">Those named, then those that joined.</param>
public sealed record AgreementForce(
    DateOnly On, AgreementStage Stage, Certainty InForce, Certainty Terminated, ValueList<PartyStatus> Parties)
{
    public static AgreementForce Of(AgreementStatus status) =>
        new(status.On, status.Stage, status.InForce, status.Terminated, status.Parties);
}
