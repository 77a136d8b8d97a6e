using CooperationLedger.Statements;
using Xunit;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Security.OfferExamples;

namespace CooperationLedger.Tests.Security;

public sealed class RecordOfferTests
{
    [Fact]
    public void Help_is_offered() => Offer().When(Make("2025-05-07")).Then(Made("2025-05-07"));

    [Fact]
    public void What_is_offered_anew_is_a_dossier_of_its_own()
    {
        Offer(Made("2025-05-07")).When(Make("2025-05-08")).ThenRefused("already-offered");
        Offer(Made("2025-05-07"), Lapsed("2025-06-01")).When(Make("2025-07-01")).ThenRefused("already-offered");
    }

    [Fact]
    public void To_whom_and_of_what_kind_need_not_be_stated() => Offer()
        .When(Make("not stated") with { Offer = Terms with { To = [], Kind = null, About = null, Context = null } })
        .ThenRecorded();

    [Fact]
    public void Somebody_offers_and_to_others()
    {
        Offer().When(Make("2025-05-07") with { Offer = Terms with { By = new Voice() } }).ThenRefused("nobody-speaks", "/offer/by");
        Offer().When(Make("2025-05-07") with { Offer = Terms with { To = [Pakistan, Russia] } }).ThenRefused("offered-to-itself", "/offer/to/1");
        Offer().When(Make("2025-05-07") with { Offer = Terms with { To = [Pakistan, Pakistan] } }).ThenRefused("named-twice", "/offer/to/1");
    }

    [Fact]
    public void What_it_is_about_is_an_event_outside_the_relationship() => Offer()
        .When(Make("2025-05-07") with { Offer = Terms with { Context = Train } })
        .ThenRefused("not-a-context", "/offer/context");
}
