using CooperationLedger.Commitments;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

public sealed class CommitmentViewTests
{
    [Fact]
    public void A_dossier_tells_who_owes_what_and_all_that_was_found()
    {
        var view = CommitmentView.Of(Given(
            Promise, Promised("2025-06-03"), Checked("2025-10-01"), Shown(EvidenceExtent.PartiallyMet, "2025-08-01"), TakenBack("2025-11-01")).Chronicle);

        view.Title.ShouldBe("Run the pilot train");
        view.MadeBy!.Date.ShouldBe(On("2025-06-03"));
        view.Findings.ShouldHaveSingleItem().Evidence.Entry.ShouldBe(Id(3));
        view.Checks.ShouldHaveSingleItem().LookedIn.ShouldBe("the railway's timetable");
        view.Withdrawal.ShouldNotBeNull().Evidence.Citations.ShouldBe(Cited);
    }

    [Fact]
    public void Before_it_was_made_there_is_nothing_of_it() =>
        CommitmentView.Of(Given(Promise, Promised("2025-06-03")).TrueAt("2025-06-02")).Terms.ShouldBeNull();
}
