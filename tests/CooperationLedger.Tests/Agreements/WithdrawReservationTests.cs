using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class WithdrawReservationTests
{
    [Fact]
    public void A_reservation_is_taken_back() => Agreement(Reached("2025-06-01"), Reserved(Russia, "2025-06-10"))
        .When(Unreserve("2025-07-01")).Then(Unreserved("2025-07-01"));

    [Fact]
    public void Once() => Agreement(Reached("2025-06-01"), Reserved(Russia, "2025-06-10"), Unreserved("2025-07-01"))
        .When(Unreserve("2025-07-02")).ThenRefused("reservation-withdrawn", "/reservation");

    [Fact]
    public void Only_one_that_is_there() => Agreement(Reached("2025-06-01")).When(Unreserve("2025-07-02")).ThenRefused("no-such-reservation", "/reservation");

    [Fact]
    public void And_not_before_it_was_made() => Agreement(Reached("2025-06-01"), Reserved(Russia, "2025-06-10"))
        .When(Unreserve("2025-06-05")).ThenRefused("no-such-reservation", "/reservation");

    [Fact]
    public void In_part_as_often_as_one_likes_and_then_all_of_it() => Agreement(Reached("2025-06-01"), Reserved(Russia, "2025-06-10"))
        .When(Unreserve("2025-07-01") with { Part = "Gas" }).Then(Unreserved("2025-07-01") with { Part = "Gas" })
        .When(Unreserve("2025-08-01") with { Part = "Oil" }).Then(Unreserved("2025-08-01") with { Part = "Oil" })
        .When(Unreserve("2025-09-01")).Then(Unreserved("2025-09-01"))
        .When(Unreserve("2025-10-01") with { Part = "Coal" }).ThenRefused("reservation-withdrawn");
}
