using CooperationLedger.Chronicles;
using CooperationLedger.Places;
using CooperationLedger.Statements;

namespace CooperationLedger.Security;

/// <summary>
/// Ways in which a third party helps others to settle a dispute (Charter of the United Nations, article 33; for good offices the Hague
/// Convention I of 1907, article 2).
/// </summary>
public enum OfferKind
{
    /// <summary>To bring them together, and no more.</summary>
    GoodOffices,

    /// <summary>To take part in their talks.</summary>
    Mediation,

    /// <summary>To look into the dispute and propose how to settle it.</summary>
    Conciliation,
}

/// <summary>What is offered, only as far as a source says.</summary>
/// <param name="By">Who offers.</param>
/// <param name="To">The states to which it is offered; empty when no source says, and then any may answer.</param>
/// <param name="Kind">Null when no source says which of the three.</param>
/// <param name="About">What it is about, in words.</param>
/// <param name="Context">The event that it is about.</param>
public sealed record OfferTerms(
    string Title,
    Voice By,
    ValueList<CountryCode> To = default,
    OfferKind? Kind = null,
    [ManyLines] string? About = null,
    [Names("context")] string? Context = null);

/// <summary>Who may still answer an offer, and how.</summary>
public abstract record Offer
{
    private Offer() { }

    public sealed record Unknown : Offer;

    public sealed record Open(ValueList<CountryCode> To, ValueList<CountryCode> AcceptedBy, ValueList<CountryCode> DeclinedBy) : Offer;

    public sealed record Lapsed(ValueList<CountryCode> To) : Offer;

    public static readonly DossierKind Kind = new DossierKind<Offer, OfferView>(
        "offer", new Unknown(), Evolve, OfferView.Of,
        events:
        [
            EventName.Of<OfferMade>("offer_made"),
            EventName.Of<OfferAccepted>("offer_accepted"),
            EventName.Of<OfferDeclined>("offer_declined"),
            EventName.Of<OfferLapsed>("offer_lapsed"),
        ],
        commands:
        [
            CommandName.Of<RecordOffer, OfferMade>(RecordOffer.Decide),
            CommandName.Of<AcceptOffer, OfferAccepted>(AcceptOffer.Decide),
            CommandName.Of<DeclineOffer, OfferDeclined>(DeclineOffer.Decide),
            CommandName.Of<RecordOfferLapse, OfferLapsed>(RecordOfferLapse.Decide),
        ],
        refusals:
        [
            "already-accepted", "already-declined", "already-lapsed", "already-offered", "not-an-addressee", "not-offered",
        ]);

    /// <remarks>
    /// Each addressee answers by itself, and may change its answer. An answer after the offer lapsed means that the offer had been renewed,
    /// though no source says when.
    /// </remarks>
    public static Evolution<Offer> Evolve(Offer offer, LedgerEvent @event) => (offer, @event) switch
    {
        (Unknown, OfferMade { Offer.To: var to }) => new Open(to, [], []),
        (Lapsed { To: var to }, OfferAccepted or OfferDeclined) => Evolve(new Open(to, [], []), @event),
        (Open open, OfferAccepted { By: var by }) when IsAsked(open, by) && !open.AcceptedBy.Contains(by) =>
            open with { AcceptedBy = open.AcceptedBy.With(by), DeclinedBy = Without(open.DeclinedBy, by) },
        (Open open, OfferDeclined { By: var by }) when IsAsked(open, by) && !open.DeclinedBy.Contains(by) =>
            open with { AcceptedBy = Without(open.AcceptedBy, by), DeclinedBy = open.DeclinedBy.With(by) },
        (Open { To: var to }, OfferLapsed) => new Lapsed(to),

        (Unknown, _) => new Refusal("not-offered", "Nothing had been offered on that day."),
        (_, OfferMade) => new Refusal(
            "already-offered", "It was offered before: correct that entry if it is wrong; what is offered anew is a dossier of its own."),
        (Open open, OfferAccepted { By: var by }) when !IsAsked(open, by) => NotAsked(open, by),
        (Open open, OfferDeclined { By: var by }) when !IsAsked(open, by) => NotAsked(open, by),
        (Open, OfferAccepted { By: var by }) => new Refusal("already-accepted", $"{by.Name} had accepted it before.", "/by"),
        (Open, OfferDeclined { By: var by }) => new Refusal("already-declined", $"{by.Name} had declined it before.", "/by"),
        (Lapsed, OfferLapsed) => new Refusal("already-lapsed", "It had lapsed before."),
        _ => Evolution.Unforeseen(@event, offer),
    };

    private static bool IsAsked(Open open, CountryCode state) => open.To.Count == 0 || open.To.Contains(state);

    private static Refusal NotAsked(Open open, CountryCode state) => new(
        "not-an-addressee",
            $"It was not offered to {state.Name}, but to {string.Join(" and ", open.To.Select(other => other.Name))}.", "/by");

    private static ValueList<CountryCode> Without(ValueList<CountryCode> states, CountryCode state) =>
        [.. states.Where(other => other != state)];
}
