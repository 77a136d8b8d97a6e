using CooperationLedger.Agreements;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Places;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Agreements;

/// <summary>Between whom an agreement is in force on a day, in words: parties alike in one sentence, each exception by itself.</summary>
public static class AgreementStatusWords
{
    /// <summary>More states than these are counted.</summary>
    private const int MostNamed = 24;

    /// <summary>In a word or two, for all parties together.</summary>
    public static string Force(AgreementView agreement, AgreementForce status) => status switch
    {
        { Terminated: Certainty.Certainly } => "Terminated",
        { InForce: Certainty.Certainly } => "In force",
        { InForce: Certainty.Possibly } => "Possibly in force",
        _ when status.Parties.Any(party => party.Status is PartyStage.Suspended) => "Suspended",
        _ when status.Parties.Any(party => party.Status is PartyStage.Provisionally) => "Applied provisionally",
        _ when Left(status.Parties) is { Count: > 0 } left && status.Terminated == Certainty.No => $"Left by {Some(left)}",
        _ when status.Parties.Any(party => party.Bound.Any(time => time.Since.Day?.Earliest > status.On)) => "Not in force yet",
        _ when agreement.Acts.Any(act => act.Act is AgreementAct.EnteredIntoForce) => "Not in force between any two, as far as is recorded",
        _ => "No entry into force is recorded",
    };

    /// <param name="agreement">What had happened by the day of the page.</param>
    /// <param name="known">All that is known of it, of whatever day.</param>
    /// <param name="isToday">The day is today, so that it need not be named.</param>
    public static IReadOnlyList<Sentence> Of(AgreementView agreement, AgreementView known, AgreementStatus status, bool isToday) =>
    [
        .. agreement.Reached is { } reached
            ? [new($"It was {Possibly(reached)}reached {Words.At(reached.Date)}.", reached)] : ValueList.Of<Sentence>([]),
        .. known.Signatures.Count == 0
            ? [new("No signature is recorded. That does not show that nobody signed.")] : ValueList.Of<Sentence>([]),
        .. agreement.Acts.FirstOrDefault(act => act is { Act: AgreementAct.EnteredIntoForce, Party: null }) is { } force
            ? [new(EntryIntoForce(force), force.Evidence)] : ValueList.Of<Sentence>([]),
        .. agreement.Acts.FirstOrDefault(act => act.Act is AgreementAct.Terminated) is { } over
            ? [new(
                $"It was {Possibly(over.Evidence)}terminated for all {Words.At(over.Evidence.Date)}{AgreementWords.From(over.From)}.",
                over.Evidence)]
            : ValueList.Of<Sentence>([]),
        .. Between(known, status, isToday).Concat(Untold(status)).Select(text => new Sentence(text)),
    ];

    private static string EntryIntoForce(PartyAct force) => force.From is { } effect
        ? $"Its entry into force, with effect from {effect.ToWords()}, was {Possibly(force.Evidence)}announced or agreed "
            + $"{Words.At(force.Evidence.Date)}."
        : $"It {Possibly(force.Evidence)}entered into force {Words.At(force.Evidence.Date)}.";

    private static IEnumerable<string> Between(AgreementView agreement, AgreementStatus status, bool isToday)
    {
        var (verb, on) = isToday ? ("is", "") : ("was", $" on {Words.Day(status.On)}");
        var surely = status.InForce == Certainty.Certainly ? With(status, Certainty.Certainly) : [];
        var perhaps = With(status, Certainty.Possibly).Concat(surely.Count == 0 ? With(status, Certainty.Certainly) : []).ToList();
        if (surely.Count > 0)
        {
            yield return $"It {verb} in force between {Some(surely)}{on}.";
        }

        if (perhaps.Count > 0 && (surely.Count > 0 || status.InForce == Certainty.Possibly))
        {
            yield return surely.Count > 0
                ? $"Possibly it {verb} also in force for {Some(perhaps)}{on}."
                : $"Possibly it {verb} in force between {Some(perhaps)}{on}.";
        }

        foreach (var apart in status.Apart.Where(pair => InForceFor(status, pair.One) && InForceFor(status, pair.Other)))
        {
            yield return $"Between {apart.One.Name} and {apart.Other.Name} it "
                + $"{verb} {(apart.Excluded == Certainty.Possibly ? "possibly " : "")}not in force: an objection to a reservation opposes "
                    + $"that.";
        }

        if (status.InForce == Certainty.No && status.Terminated == Certainty.No)
        {
            yield return agreement.Acts.Any(act => act.Act is AgreementAct.EnteredIntoForce)
                ? $"It {verb} not in force between any two parties{on}, as far as is recorded."
                : "No entry into force is recorded.";
        }

        foreach (var (
            stage, says) in new[] { (PartyStage.Suspended, $"It {verb} suspended for"), (PartyStage.Provisionally, $"It {verb} applied "
                + $"provisionally, and so not in force, by") })
        {
            if (status.Parties.Where(party => party.Status == stage).Select(party => party.Party).ToList() is { Count: > 0 } parties)
            {
                yield return $"{says} {Some(parties)}{on}.";
            }
        }

        if (Left(status.Parties) is { Count: > 0 } left)
        {
            yield return $"{Some(left)} {(isToday ? left.Count == 1 ? "has" : "have" : "had")} left "
                + $"it{(isToday ? "" : $" by {Words.Day(status.On)}")}.";
        }
    }

    /// <summary>All of them by their names; of very many how many.</summary>
    private static string Some(List<CountryCode> states) => states.Count > MostNamed ? $"{states.Count} states" : Words.States(states);

    private static List<CountryCode> Left(ValueList<PartyStatus> parties) =>
        [.. parties.Where(party => party is { Status: PartyStage.Left, Possibly: false }).Select(party => party.Party)];

    private static IEnumerable<string> Untold(AgreementStatus status) =>
        from party in status.Parties
        from step in party.Untold
        where step is not UntoldStep.Consent || !party.IsNamed
        select step switch
        {
            UntoldStep.Consent => $"How {party.Party.Name} became a party is not recorded.",
            UntoldStep.EntryIntoForce => $"No entry into force for {party.Party.Name} after its consent is recorded.",
            UntoldStep.Leaving => $"{party.Party.Name} acceded after it had been bound; that it left in between is not recorded.",
            UntoldStep.Denounced =>
                $"{party.Party.Name} denounced what it had only signed, and was never bound as far as is recorded: "
                    + "record its consent, or correct that entry.",
            _ => $"{party.Party.Name} left again; that it came back in between is not recorded.",
        };

    private static List<CountryCode> With(AgreementStatus status, Certainty inForce) =>
        [.. status.Parties.Where(party => party.InForce == inForce).Select(party => party.Party)];

    private static bool InForceFor(AgreementStatus status, CountryCode state) =>
        status.Parties.Any(party => party.Party == state && party.InForce > Certainty.No);

    private static string Possibly(Evidence evidence) => evidence.Possibly ? "possibly " : "";
}
