using System.Globalization;
using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class AgreementViewTests
{
    [Fact]
    public void It_is_reached_partly_signed_signed_in_force()
    {
        View(Reached("2025-06-01")).StageOn(new(2025, 12, 31)).ShouldBe(AgreementStage.Reached);
        View(Reached("2025-06-01"), Signed(Russia, "2025-06-03")).StageOn(new(2025, 12, 31)).ShouldBe(AgreementStage.PartlySigned);
        View(Reached("2025-06-01"), Signed(Russia, "2025-06-03"), Signed(Pakistan, "2025-06-03")).StageOn(new(2025, 12, 31)).ShouldBe(AgreementStage.FullySigned);
        View(Reached("2025-06-01"), InForce("2025-07-01")).StageOn(new(2025, 12, 31)).ShouldBe(AgreementStage.InForce);
    }

    [Fact]
    public void A_part_of_it_stands_as_all_of_it_does()
    {
        var whole = View(Reached("2025-06-01"), Signed(Russia, "2025-06-03"), Signed(Pakistan, "2025-06-03"), InForce("2025-07-01", Russia));

        var part = whole.Of(null);

        (part.Acts, part.Signatures).ShouldBe(([], []));
        (part.StageOn(new(2025, 7, 1)), part.StageOn(new(2025, 6, 30))).ShouldBe((AgreementStage.InForce, AgreementStage.FullySigned));
        part.NotSignedBy.ShouldBeEmpty();
        part.Parties.ShouldBe(whole.Parties);
    }

    [Fact]
    public void It_may_be_suspended_for_all_and_terminated()
    {
        View(Reached("2025-06-01"), InForce("2025-06-03"), Suspended("2025-06-10")).StageOn(new(2025, 12, 31)).ShouldBe(AgreementStage.Suspended);
        View(Reached("2025-06-01"), InForce("2025-06-03"), Suspended("2025-06-10", Russia)).StageOn(new(2025, 12, 31)).ShouldBe(AgreementStage.InForce);
        View(Reached("2025-06-01"), InForce("2025-06-03"), Suspended("2025-06-10"), Resumed("2025-06-11")).StageOn(new(2025, 12, 31)).ShouldBe(AgreementStage.InForce);
        View(Reached("2025-06-01"), InForce("2025-06-03"), Terminated("2025-06-10")).StageOn(new(2025, 12, 31)).ShouldBe(AgreementStage.Terminated);
    }

    [Fact]
    public void It_is_not_in_force_before_the_day_that_was_announced_for_that()
    {
        var announced = View(Reached("2025-06-01"), Signed(Russia, "2025-06-03"), InForce("2025-06-10", from: "2025-09-01"));

        announced.StageOn(new(2025, 8, 31)).ShouldBe(AgreementStage.PartlySigned);
        announced.StageOn(new(2025, 9, 1)).ShouldBe(AgreementStage.InForce);
    }

    [Fact]
    public void Its_stage_on_a_day_is_what_is_derived_of_its_parties_on_that_day()
    {
        var ending = View(Reached("2025-06-01"), InForce("2025-07-01"), Terminated("2026-11-25", from: "2027-06-01"));
        (ending.StageOn(new(2026, 12, 1)), ending.StageOn(new(2027, 6, 1))).ShouldBe((AgreementStage.InForce, AgreementStage.Terminated));

        var suspended = View(Reached("2025-06-01"), InForce("2025-07-01"), Suspended("2026-11-25", from: "2027-06-01"));
        (suspended.StageOn(new(2026, 12, 1)), suspended.StageOn(new(2027, 6, 1))).ShouldBe((AgreementStage.InForce, AgreementStage.Suspended));

        View(Reached("2025-06-01"), InForce("2025-07-01"), Left(Russia, "2025-08-01")).StageOn(new(2025, 8, 1)).ShouldBe(AgreementStage.NoLongerInForce);
        View(Reached("2025-06-01"), Signed(Russia, "2025-06-03"), Signed(Pakistan, "2025-06-20")).StageOn(new(2025, 6, 10)).ShouldBe(AgreementStage.PartlySigned);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Suspended_and_resumed_on_one_day_it_operates_whichever_is_recorded_first(bool resumedFirst)
    {
        LedgerEvent[] both = [Suspended("2025-08-01"), Resumed("2025-08-01")];

        View([Reached("2025-06-01"), InForce("2025-07-01"), .. resumedFirst ? both.Reverse() : both]).StageOn(new(2025, 8, 1)).ShouldBe(AgreementStage.InForce);
    }

    [Fact]
    public void Every_act_is_kept_in_its_order_and_whoever_joined_is_a_party()
    {
        var view = View(Reached("2025-06-01"), Acceded(France, "2025-06-03"), Left(France, "2025-06-10"), Acceded(France, "2025-06-20"));

        view.Acts.Select(act => (act.Act, act.Party)).ShouldBe([(AgreementAct.Consented, France), (AgreementAct.Left, France), (AgreementAct.Consented, France)]);
        view.Parties.ShouldBe([Pakistan, Russia, France]);
        view.NotSignedBy.ShouldBe([Pakistan, Russia]);
    }

    [Fact]
    public void A_reservation_is_kept_with_its_objections_when_it_is_withdrawn()
    {
        var reservation = View(Reached("2025-06-01"), Reserved(Russia, "2025-06-03"), Objected(Pakistan, "2025-06-10", false), NoLongerObjected(Pakistan, "2025-06-15"), Unreserved("2025-06-20"))
            .Reservations.ShouldHaveSingleItem();

        reservation.Withdrawn!.Entry.ShouldBe(Id(5));
        reservation.Objections.ShouldHaveSingleItem().ShouldBe(new(Pakistan, false, null, reservation.Objections[0].Evidence, reservation.Objections[0].Withdrawn));
        reservation.Objections[0].Withdrawn!.Entry.ShouldBe(Id(4));
    }

    [Fact]
    public void A_reservation_withdrawn_in_part_stands_with_what_was_taken_back()
    {
        var reservation = View(Reached("2025-06-01"), Reserved(Russia, "2025-06-03"), Unreserved("2025-06-10") with { Part = "Gas pipelines" })
            .Reservations.ShouldHaveSingleItem();

        reservation.Withdrawn.ShouldBeNull();
        reservation.PartsWithdrawn.ShouldHaveSingleItem().Text.ShouldBe("Gas pipelines");
    }

    [Fact]
    public void Each_reservation_has_its_own_state_and_each_objection_its_own_end()
    {
        var view = View(
            Reached("2025-06-01"), Reserved(Russia, "2025-06-03"), Reserved(Pakistan, "2025-06-03", "pk-article-1"), Objected(Pakistan, "2025-06-04"), Objected(France, "2025-06-04"),
            NoLongerObjected(France, "2025-06-05"), Unreserved("2025-06-06", "pk-article-1"));

        view.Reservations.Select(reservation => reservation.Withdrawn?.Entry).ShouldBe([null, Id(7)]);
        view.Reservations[0].Objections.Select(objection => objection.Withdrawn?.Entry).ShouldBe([null, Id(6)]);
        view.Acts[^1].Party.ShouldBe(Pakistan);
    }

    [Fact]
    public void A_territory_is_included_or_excluded() =>
        View(Reached("2025-06-01"), Territory(Russia, "2025-06-03"), Territory(Russia, "2025-06-04", applies: false))
            .Acts.Select(act => act.Act).ShouldBe([AgreementAct.TerritoryIncluded, AgreementAct.TerritoryExcluded]);

    [Fact]
    public void Its_title_is_that_of_its_terms_and_before_it_was_reached_its_id()
    {
        View(Reached("2025-06-01")).Title.ShouldBe("Memorandum on energy");
        View().Title.ShouldBe(Memorandum);
    }

    [Fact]
    public void Of_one_party_it_shows_that_partys_acts_and_those_for_all()
    {
        var view = View(
            Reached("2025-06-01"), Signed(Russia, "2025-06-02"), Signed(Pakistan, "2025-06-02"), Reserved(Russia, "2025-06-03"), Reserved(France, "2025-06-03", "fr-1"),
            Objected(Pakistan, "2025-06-04"), Objected(France, "2025-06-04"), InForce("2025-06-05"));

        view.Of(Pakistan).ShouldSatisfyAllConditions(
            of => of.Signatures.Select(signature => signature.Party).ShouldBe([Pakistan]),
            of => of.Acts.Select(act => act.Party).ShouldBe([Pakistan, Pakistan, null]),
            of => of.Reservations.Select(reservation => reservation.Key).ShouldBe([Article9]));
        view.Of(Russia).Reservations.Select(reservation => reservation.Key).ShouldBe([Article9]);
        view.Of(CooperationLedger.Places.CountryCode.Parse("IR")).Reservations.ShouldBeEmpty();
        view.Of(France).Reservations.Select(reservation => reservation.Key).ShouldBe([Article9, "fr-1"]);
    }

    /// <summary>Between whom it is in force on a day, only all acts tell.</summary>
    [Fact]
    public void Lists_keep_all_acts_or_none_and_of_amendments_the_last_of_many()
    {
        Listed([.. Enumerable.Repeat(Declared(Russia, "2025-06-03"), 64)])!.Acts.Count.ShouldBe(64);
        Listed([.. Enumerable.Repeat(Declared(Russia, "2025-06-03"), 65)]).ShouldBeNull();
        Listed([Reserved(Russia, "2025-06-03"), Reserved(Russia, "2025-06-03", "ru-1"), .. Enumerable.Repeat(Amended("2025-06-03"), 17)])!.Amendments.Count.ShouldBe(1);
        Listed([.. Enumerable.Repeat(Registered("2025-06-03") with { Register = "a" }, 1), Adopted("2025-06-03")])!.Registrations.Count.ShouldBe(1);
    }

    [Fact]
    public void Adoption_amendments_and_registration_are_told()
    {
        var view = View(Reached("2025-06-01"), Adopted("2025-06-01"), Amended("2025-07-01", by: Protocol), Registered("2025-08-01"));

        view.Adopted!.Place.ShouldBe(Moscow);
        view.Amendments.ShouldHaveSingleItem().By.ShouldBe(Protocol);
        view.Registrations.ShouldHaveSingleItem().Number.ShouldBe("I-18232");
    }

    [Fact]
    public void Of_which_parties_no_signature_is_recorded_is_told() =>
        View(Reached("2025-06-01"), Signed(Russia, "2025-06-03")).NotSignedBy.ShouldBe([Pakistan]);

    [Fact]
    public void Its_entry_into_force_shows_a_promise_met_by_the_promises_own_window()
    {
        var promise = CommitmentView.Of(Given(Promise, Told(new CommitmentRegistered(
            "To bring it into force", [Russia], [], Testable: true, CommitmentProof.AgreementInForce, Agreement: Memorandum, Window: EdtfDate.Parse("2025-06")), On("2025-06-01"))).Chronicle);

        CommitmentStatus.Of(promise, View(Reached("2025-06-01")), new(2025, 7, 1)).Overdue.ShouldBe(Certainty.Certainly);
        var met = CommitmentStatus.Of(promise, View(Reached("2025-06-01"), InForce("2025-07-01")), new(2025, 8, 1));
        (met.Status, met.Late).ShouldBe((Fulfilment.Met, Certainty.Certainly));
    }

    [Theory]
    [InlineData("2026-11-30", Fulfilment.Scheduled, false)]
    [InlineData("2026-12-19", Fulfilment.Scheduled, false)]
    [InlineData("2026-12-20", Fulfilment.Met, false)]
    [InlineData("2026-12-10", Fulfilment.Met, true, "2026-12")]
    public void An_entry_into_force_that_is_announced_shows_it_met_from_its_day_on(string on, Fulfilment status, bool possibly, string from = "2026-12-20")
    {
        var promise = CommitmentView.Of(Given(Promise, Told(new CommitmentRegistered(
            "To bring it into force", [Russia], [], Testable: true, CommitmentProof.AgreementInForce, Agreement: Memorandum, Window: EdtfDate.Parse("2027")), On("2025-06-01"))).Chronicle);

        var about = CommitmentStatus.Of(promise, View(Reached("2025-06-01"), InForce("2026-11-25", from: from)), DateOnly.Parse(on, CultureInfo.InvariantCulture));

        (about.Status, about.Possibly).ShouldBe((status, possibly));
    }

    private static AgreementView? Listed(LedgerEvent[] then) => (AgreementView?)AgreementView.Of(
        Given(Memorandum, [.. then.Prepend(Reached("2025-06-01")).Select(@event => (@event, "2025-12-01T12:00:00Z"))]).Chronicle).ForLists();

    private static AgreementView View(params LedgerEvent[] events) => AgreementView.Of(Given(Memorandum, events).Chronicle);
}
