using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Agreements;

/// <summary>
/// The status of one party to an agreement on a day, in words. "Not recorded" is said only of what is recorded nowhere.
/// </summary>
public static class PartyWords
{
    /// <returns>"In force since 12 November 2016", "Signed, not bound before 10 November 2021".</returns>
    public static string Status(PartyStatus party, DateOnly on) =>
        party.Possibly ? $"Possibly {Words.Lower(Certain(party, on))}" : Certain(party, on);

    /// <summary>A stage for all parties that are at it, as a filter and a count name it.</summary>
    public static string Stage(PartyStage stage) => stage switch
    {
        PartyStage.NotBound => "Not bound",
        PartyStage.Signatory => "Signed, not bound",
        PartyStage.Consented => "Consented, not in force",
        PartyStage.Provisionally => "Applied provisionally",
        PartyStage.InForce => "In force",
        PartyStage.Suspended => "Suspended",
        PartyStage.Left => "Left",
        PartyStage.Alone => "No other party left",
        PartyStage.Terminated => "Over for all",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    /// <returns>"Since 4 November 2016, until 4 November 2020".</returns>
    public static string Bound(BoundTime time)
    {
        var until = time.Until switch
        {
            null => "",
            { Day: { } day } => $", until {Day(day)}",
            _ => ", until a day that is recorded nowhere",
        };
        return $"{(time.How == Certainty.Possibly ? "Possibly since" : "Since")} {Day(time.Since.Day!)}{until}";
    }

    private static string Certain(PartyStatus party, DateOnly on) => party.Status switch
    {
        PartyStage.NotBound when Coming(party, on) is { } day => $"Not bound before {Day(day)}",
        PartyStage.NotBound when Later(party, on) is { } consent => $"Not bound; it consented later, {Words.At(consent)}",
        PartyStage.NotBound when party.Consents.Count == 0 && party.Bound.Count == 0 => "No consent to be bound is recorded",
        PartyStage.NotBound => "Not bound",
        PartyStage.Signatory when Coming(party, on) is { } day => $"Signed, not bound before {Day(day)}",
        PartyStage.Signatory => "Signed, not bound",
        PartyStage.Consented when Coming(party, on) is { } day => $"Consented, not in force before {Day(day)}",
        PartyStage.Consented => "Consented; no entry into force for it is recorded",
        PartyStage.Provisionally => "Applies it provisionally",
        PartyStage.InForce when Current(party, on) is { } time => $"In force since {Day(time.Since.Day!)}",
        PartyStage.InForce => "In force for it",
        PartyStage.Suspended => "Suspended for it",
        PartyStage.Left when Ended(party, on) is { } day => $"Left, not bound since {Day(day)}",
        PartyStage.Left when party.Consents.Count == 0 && party.Bound.Count == 0 => "Left; it was never bound, as far as is recorded",
        PartyStage.Left => "Left",
        PartyStage.Alone when Ended(party, on) is { } day => $"Not in force since {Day(day)}: no other party is left",
        PartyStage.Alone => "Not in force: no other party is left",
        PartyStage.Terminated => "Over for all",
        _ => throw new ArgumentOutOfRangeException(nameof(party)),
    };

    /// <summary>From which later day on it is bound.</summary>
    private static When? Coming(PartyStatus party, DateOnly on) =>
        party.Bound.Select(time => time.Since.Day!).FirstOrDefault(day => day.Earliest > on);

    private static When? Later(PartyStatus party, DateOnly on) => party.Consents.FirstOrDefault(day => day.Earliest > on);

    /// <summary>When it was bound for the last time.</summary>
    private static When? Ended(PartyStatus party, DateOnly on) =>
        party.Bound.LastOrDefault(time => time.Until?.Day?.Earliest <= on)?.Until?.Day;

    private static BoundTime? Current(PartyStatus party, DateOnly on) =>
        party.Bound.LastOrDefault(time => time.Since.Day!.Earliest <= on && !(time.Until?.Day?.Latest <= on));

    private static string Day(When day) => day is When.NotStated ? "a day that is not stated" : day.ToWords();
}
