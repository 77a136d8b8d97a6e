using CooperationLedger.Places;
using CooperationLedger.Security;
using CooperationLedger.Statements;
using CooperationLedger.Tests.Actors;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Security;

internal static class OfferExamples
{
    public const string Help = "offer-mediation";

    /// <summary>Not asked.</summary>
    public static readonly CountryCode Germany = CountryCode.Parse("DE");

    public static readonly OfferTerms Terms = new(
        "To mediate", new Voice([new(ActorExamples.Lavrov)], [Russia]), [Pakistan, France], OfferKind.Mediation, "The escalation", ContextEventExamples.Escalation);

    /// <summary>In a ledger that knows who offered, and what it is about.</summary>
    public static DossierSpec Offer(params LedgerEvent[] events) =>
        Given(Help, events).And(ActorExamples.LavrovKnown).And(ContextEventExamples.EscalationKnown);

    public static OfferMade Made(string on) => Told(new OfferMade(Terms), On(on));

    public static OfferAccepted Accepted(string on, CountryCode? by = null) => Told(new OfferAccepted(by ?? Pakistan, null), On(on));

    public static OfferDeclined Declined(string on, CountryCode? by = null) => Told(new OfferDeclined(by ?? France, null), On(on));

    public static OfferLapsed Lapsed(string on) => Told(new OfferLapsed(null), On(on));

    public static RecordOffer Make(string on) => new(Terms) { Date = On(on), Citations = Cited };

    public static AcceptOffer Accept(string on, CountryCode? by = null) => new(by ?? Pakistan) { Date = On(on), Citations = Cited };

    public static DeclineOffer Decline(string on, CountryCode? by = null) => new(by ?? France) { Date = On(on), Citations = Cited };

    public static RecordOfferLapse Lapse(string on) => new() { Date = On(on), Citations = Cited };

    public static IReadOnlyList<ValidCommand> Valid =>
    [
        new(Offer(), Make("2025-05"),
            "Mediation was offered by Sergey Lavrov and Russia to Pakistan and France: To mediate."),
        new(
            Offer(),
            Make("2025-05") with { Offer = Terms with { By = new(States: [Russia]), To = [], Kind = null, About = null, Context = null } },
            "Help was offered by Russia: To mediate."),
        new(Offer(Made("2025-05-07")), Accept("2025-05-09") with { Note = "It welcomed the offer" },
            "Pakistan accepted the offer. It welcomed the offer."),
        new(Offer(Made("2025-05-07")), Decline("2025-05-09") with { Reason = "A matter of the two alone" },
            "France declined the offer. Reason: A matter of the two alone."),
        new(Offer(Made("2025-05-07")), Lapse("2025-06-09") with { Reason = "It was not taken up" },
            "The offer lapsed. Reason: It was not taken up."),
    ];

    public static Story Story => new(
        Help,
        Make("2025-02-03"),
        [Accept("2025-03-03"), Decline("2025-03-10"), Accept("2025-04-10", France), Lapse("2025-07-03"), Decline("2025-10-01", Pakistan)],
        Strays: [Lapse("2025-05-20"), Decline("2025-11-20", France)],
        Others: [ActorExamples.LavrovKnown, ContextEventExamples.EscalationKnown]);
}
