using CooperationLedger.Chronicles;
using CooperationLedger.Projects;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Projects.ProjectExamples;

namespace CooperationLedger.Tests.Projects;

public sealed class ProjectViewTests
{
    [Fact]
    public void Every_time_that_somebody_took_part_is_kept()
    {
        var view = View(Described, Joined("2025-06-03"), Left("2025-08-01"), Joined("2025-10-01"), Left("2025-09-01", ParticipantRole.Funding));

        view.Participations.Select(one => (one.Role, Joined: one.Joined?.Date.ToWords(), Left: one.Left?.Date.ToWords())).ShouldBe(
        [
            (ParticipantRole.Implementing, "3 June 2025", "1 August 2025"),
            (ParticipantRole.Funding, null, "1 September 2025"),
            (ParticipantRole.Implementing, "1 October 2025", null),
        ]);
    }

    [Fact]
    public void Sums_are_exact_per_type_and_currency_and_never_across()
    {
        var view = View(
            Described, Made("2025-06-03", amount: "0.1"), Made("2025-06-04", amount: "0.2"), Made("2025-06-05", amount: "999999999999999.99"),
            Made("2025-06-06", amount: "5", currency: "PKR"), Made("2025-06-07", TransactionType.Disbursement, "5"), Made("2025-06-08", TransactionType.Pledge, "7"));

        view.Totals.Select(total => (total.Type, total.AtMost.ToWords(), total.Count)).ShouldBe(
        [
            (TransactionType.Pledge, "7 USD", 1),
            (TransactionType.Commitment, "5 PKR", 1),
            (TransactionType.Commitment, "1,000,000,000,000,000.29 USD", 3),
            (TransactionType.Disbursement, "5 USD", 1),
        ]);
    }

    [Fact]
    public void What_two_sources_tell_of_one_transaction_is_counted_once()
    {
        var again = Made("2025-06-03") with { Citations = [new Citation(Article, "line 12")], Note = "For the design." };
        var view = View(Described, Made("2025-06-03"), again, Made("2025-06-03") with { Reference = "tranche 2" });

        view.Transactions.Select(made => (made.Reference, made.Note, made.AlsoTold.Count)).ShouldBe([(null, "For the design.", 1), ("tranche 2", null, 0)]);
        view.Totals.ShouldHaveSingleItem().AtMost.ShouldBe(Sum("2000"));
    }

    [Fact]
    public void A_transaction_that_was_retracted_counts_no_more() =>
        View(Described, Made("2025-06-03"), new EntryRetracted(Id(2), "wrong", Cited, Clerical: false)).Totals.ShouldBeEmpty();

    [Fact]
    public void What_only_possibly_was_made_by_a_day_is_in_what_it_is_at_most()
    {
        var spec = Given(Mill, (Described, "2025-10-01T12:00:00Z"), (Made("2025-06-03"), "2025-10-01T12:00:00Z"), (Made("2025-08", amount: "500"), "2025-10-01T12:00:00Z"));

        var total = ProjectView.Of(spec.TrueAt("2025-08-15")).Totals.ShouldHaveSingleItem();
        (total.Certainly, total.AtMost).ShouldBe((Sum("1000"), Sum("1500")));
        ProjectView.Of(spec.TrueAt("2025-07-15")).Totals.ShouldHaveSingleItem().AtMost.ShouldBe(Sum("1000"));
    }

    private static ProjectView View(params LedgerEvent[] events) => ProjectView.Of(Given(Mill, events).Chronicle);
}
