using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

/// <summary>What may follow what.</summary>
public sealed class AgreementTests
{
    public static TheoryData<LedgerEvent, LedgerEvent, DevelopmentCommand> Courses => new()
    {
        { Consented(Russia, Day), NoLongerConsented(Russia, Day), Consent(Russia, Day) },
        { NoLongerConsented(Russia, Day), Consented(Russia, Day), TakeBackConsent(Russia, Day) },
        { Left(Russia, Day), Stays(Russia, Day), Leave(Russia, Day) },
        { Stays(Russia, Day), Left(Russia, Day), Stay(Russia, Day) },
        { InForce(Day, Russia), Left(Russia, Day), EnterIntoForce(Day, Russia) },
        { Left(Russia, Day), InForce(Day, Russia), Leave(Russia, Day) },
        { Applied(Day, Russia), NoLongerApplied(Day, Russia), Apply(Day, Russia) },
        { NoLongerApplied(Day), Applied(Day), StopApplying(Day) },
        { Suspended(Day), Resumed(Day), Suspend(Day) },
        { Resumed(Day, Russia), Suspended(Day, Russia), Resume(Day, Russia) },
    };

    private const string Day = "2025-06-10";

    /// <summary>All on one day, and in the same words: only what makes a difference is recorded again.</summary>
    [Theory, MemberData(nameof(Courses), DisableDiscoveryEnumeration = true)]
    public void What_turned_back_may_turn_once_more_and_what_did_not_is_recorded_already(LedgerEvent one, LedgerEvent other, DevelopmentCommand again)
    {
        Agreement(Reached("2025-06-01"), one).When(again).ThenExisting(Id(2));
        Agreement(Reached("2025-06-01"), one, other).When(again).ThenRecorded();
    }

    [Fact]
    public void Each_reservation_is_withdrawn_and_each_objection_taken_back_by_itself()
    {
        var two = Agreement(
            Reached("2025-06-01"), Reserved(Russia, Day), Reserved(Russia, Day, "ru-article-2"), Objected(Pakistan, Day), Objected(France, Day));

        two.With(NoLongerObjected(France, Day)).When(StopObjecting(Pakistan, "2025-06-11")).ThenRecorded();
        two.With(Unreserved(Day, "ru-article-2")).When(Unreserve("2025-06-11")).ThenRecorded();
    }

    [Fact]
    public void On_the_day_on_which_a_reservation_is_withdrawn_it_may_still_be_objected_to() =>
        Agreement(Reached("2025-06-01"), Reserved(Russia, Day), Unreserved("2025-06-11")).When(ObjectTo(Pakistan, "2025-06-11")).ThenRecorded();
}
