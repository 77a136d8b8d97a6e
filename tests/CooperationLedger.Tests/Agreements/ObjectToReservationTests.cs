using CooperationLedger.Tests.Chronicles;
using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class ObjectToReservationTests
{
    private static readonly DossierSpec Reserving = Agreement(Reached("2025-06-01"), Reserved(Russia, "2025-06-10"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void Another_party_objects_and_may_say_that_it_opposes_entry_into_force(bool? opposesForce) => Reserving
        .When(ObjectTo(Pakistan, "2025-07-01", opposesForce)).Then(Objected(Pakistan, "2025-07-01", opposesForce));

    [Fact]
    public void A_party_objects_once() => Agreement(Reached("2025-06-01"), Reserved(Russia, "2025-06-10"), Objected(Pakistan, "2025-07-01"))
        .When(ObjectTo(Pakistan, "2025-07-02")).ThenRefused("already-objected", "/party");

    [Fact]
    public void Not_to_its_own() => Reserving.When(ObjectTo(Russia, "2025-07-01")).ThenRefused("own-reservation", "/party");

    [Fact]
    public void Not_to_one_that_is_not_there() => Agreement(Reached("2025-06-01")).When(ObjectTo(Pakistan, "2025-07-01")).ThenRefused("no-such-reservation", "/reservation");

    [Fact]
    public void Not_to_one_that_was_withdrawn_before_but_an_earlier_objection_may_be_told_later()
    {
        var withdrawn = Agreement(Reached("2025-06-01"), Reserved(Russia, "2025-06-10"), Unreserved("2025-08"));

        withdrawn.When(ObjectTo(Pakistan, "2025-09-01")).ThenRefused("reservation-withdrawn", "/reservation");
        withdrawn.When(ObjectTo(Pakistan, "2025-08-15")).Then(Objected(Pakistan, "2025-08-15"));
        withdrawn.When(ObjectTo(Pakistan, "2025-07-01")).Then(Objected(Pakistan, "2025-07-01")).ShouldStand(1, 2, 4, 3);
    }
}
