using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Security;

/// <summary>What is known of an offer.</summary>
/// <param name="Made">That it was offered, and when.</param>
/// <param name="Answers">The last answer of each state, in order of happening.</param>
/// <param name="Lapse">That it lapsed, and was not renewed since.</param>
public sealed record OfferView(
    string Id, OfferTerms? Offer, Evidence? Made, ValueList<OfferAnswer> Answers, Evidence? Lapse, string? LapsedBecause) : IDossierView
{
    public string Title => Offer?.Title ?? Id;

    /// <summary>The states that were offered it and whose answer is not recorded; they may have answered all the same.</summary>
    public IEnumerable<CountryCode> NotAnsweredBy => (Offer?.To ?? []).Except(Answers.Select(answer => answer.By));

    public OfferOutcome Outcome => this switch
    {
        { Lapse: not null } => OfferOutcome.Lapsed,
        { Answers.Count: 0 } => OfferOutcome.Unknown,
        _ when NotAnsweredBy.Any() => OfferOutcome.PartlyAnswered,
        _ when Answers.All(answer => answer.Accepted) => OfferOutcome.Accepted,
        _ when Answers.All(answer => !answer.Accepted) => OfferOutcome.Declined,
        _ => OfferOutcome.Divided,
    };

    public static OfferView Of(Chronicle chronicle) => chronicle.Entries.Aggregate(
        new OfferView(chronicle.Dossier, null, null, [], null, null), See);

    public IDossierView? ForLists() => Answers.Count > ListPart.MostOfEach ? null : this;

    private static OfferView See(OfferView view, ChronicleEntry entry) => entry.Event switch
    {
        OfferMade made => view with { Offer = made.Offer, Made = Evidence.Of(entry) },
        OfferAccepted accepted => view.With(new(accepted.By, Accepted: true, accepted.Note, Evidence.Of(entry))),
        OfferDeclined declined => view.With(new(declined.By, Accepted: false, declined.Reason, Evidence.Of(entry))),
        OfferLapsed lapsed => view with { Lapse = Evidence.Of(entry), LapsedBecause = lapsed.Reason },
        _ => view,
    };

    /// <summary>What was answered before it lapsed is no answer to what was renewed.</summary>
    private OfferView With(OfferAnswer answer) => this with
    {
        Answers = Lapse is null ? [.. Answers.Where(other => other.By != answer.By), answer] : [answer],
        Lapse = null,
        LapsedBecause = null,
    };
}

/// <summary>The outcome of an offer, as far as is recorded.</summary>
public enum OfferOutcome
{
    /// <summary>No answer is recorded.</summary>
    Unknown,

    /// <summary>Of some addressees an answer is recorded, and of others none.</summary>
    PartlyAnswered,
    Accepted,
    Declined,

    /// <summary>All answered, some otherwise than others.</summary>
    Divided,
    Lapsed,
}

/// <summary>What one state answered.</summary>
public sealed record OfferAnswer(CountryCode By, bool Accepted, string? Reason, Evidence Evidence);
