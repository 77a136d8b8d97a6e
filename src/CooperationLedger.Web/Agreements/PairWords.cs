using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Places;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Agreements;

/// <summary>Whether an agreement is in force between two states about a day, in words.</summary>
public static class PairWords
{
    /// <returns>
    /// "No, it was not in force between France and Sweden on 8 November 2016. For France: in force since 4 November 2016. For Sweden:
    /// consented, not in force before 12 November 2016."
    /// </returns>
    public static string Of(AgreementStatus status, PairStatus pair)
    {
        var between = $"between {pair.One.Name} and {pair.Other.Name} on {Words.Day(status.On)}";
        var answer = pair.InForce switch
        {
            Certainty.Certainly => $"Yes, it is in force {between}.",
            Certainty.Possibly => $"Possibly: it may be in force {between}.",
            _ => $"No, it is not in force {between}.",
        };
        return string.Join(' ', new[] { answer, Apart(pair.Excluded), For(status, pair.One), For(status, pair.Other) }.OfType<string>());
    }

    private static string? Apart(Certainty excluded) => excluded switch
    {
        Certainty.Certainly => "An objection to a reservation opposes its entry into force between the two.",
        Certainty.Possibly => "An objection to a reservation possibly opposes its entry into force between the two.",
        _ => null,
    };

    private static string For(AgreementStatus status, CountryCode state) => status.Find(state) is { } party
        ? $"{state.Name}: {Words.Lower(PartyWords.Status(party, status.On))}."
        : $"{state.Name}: nothing is recorded of it here.";
}
