using CooperationLedger.Chronicles;
using CooperationLedger.Links;
using CooperationLedger.Tests.Chronicles;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Links;

public sealed class LinkDossierTests
{
    private static readonly DossierSpec TrainAndPromise = Given(Train, Opened, Scheduled("2025-06-03")).And(Given(Promise, Promised("2025-06-03")));

    private static LinkDossier Link => new(LinkRelation.Implements, Promise) { Citations = Cited };

    private static DossierLinked Linked => new(LinkRelation.Implements, Promise) { Citations = Cited };

    [Fact]
    public void A_train_is_linked_to_the_promise_that_it_implements()
    {
        var told = TrainAndPromise.When(Link).Then(Linked);

        CooperationLedger.Links.Link.In(told.Chronicle).ShouldBe([new(LinkRelation.Implements, Promise, Id(3))]);
        told.ShouldStand(1, 2, 3);
    }

    [Fact]
    public void A_link_changes_nothing_of_what_may_follow() => TrainAndPromise.When(Link).Then(Linked)
        .When(Depart("2025-08-01")).Then(Departed("2025-08-01"));

    [Fact]
    public void Said_once_more_it_is_already_so() => TrainAndPromise.With(Linked)
        .When(Link)
        .ThenExisting(Id(3));

    [Fact]
    public void A_link_that_was_retracted_is_gone_and_may_be_made_again()
    {
        var retracted = TrainAndPromise.With(Linked).With(new EntryRetracted(Id(3), "misread", Cited, Clerical: false));

        CooperationLedger.Links.Link.In(retracted.Chronicle).ShouldBeEmpty();
        retracted.When(Link).Then(Linked);
    }

    [Fact]
    public void A_link_is_corrected_to_another() => TrainAndPromise.With(Linked)
        .When(new CorrectEntry(Id(3), Link with { Relation = LinkRelation.Concerns }, "misread", Cited))
        .ThenRecorded()
        .ShouldSay(3, Linked with { Relation = LinkRelation.Concerns });

    [Fact]
    public void It_opens_no_dossier_so_an_opening_is_not_corrected_to_one() => Given(Train, Scheduled("2025-06-03")).And(Given(Promise, Promised("2025-06-03")))
        .When(new CorrectEntry(Id(1), Link, "misread", Cited))
        .ThenRefused("not-opened");

    [Fact]
    public void It_cites_a_source() => TrainAndPromise.When(Link with { Citations = [] }).ThenRefused("no-citation", "/citations");

    [Fact]
    public void No_dossier_is_linked_to_itself() => TrainAndPromise.When(Link with { To = Train }).ThenRefused("linked-to-itself", "/to");

    [Fact]
    public void Nothing_is_linked_to_what_is_not_there() => TrainAndPromise.When(Link with { To = "train-none" }).ThenRefused("unknown-dossier", "/to");

    [Fact]
    public void The_ledger_is_linked_to_nothing() => TrainAndPromise
        .And(Given("ledger-pk-ru", new CooperationLedger.Ledgers.LedgerOpened([Pakistan, Russia])))
        .When(Link with { To = "ledger-pk-ru" })
        .ThenRefused("ledger-not-linked", "/to");

    [Fact]
    public void It_is_shown_on_the_day_it_is_read_whatever_the_day() => CooperationLedger.Links.Link
        .In(TrainAndPromise.With(Linked).TrueAt("2025-06-03")).Count.ShouldBe(1);
}
