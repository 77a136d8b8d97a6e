using CooperationLedger.Commitments;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

public sealed class CheckCommitmentTests
{
    [Fact]
    public void Somebody_looked_and_found_nothing() => Given(Promise, Promised("2025-06-03"))
        .When(Check with { Date = On("2025-08-01") })
        .Then(Checked("2025-08-01"));

    [Fact]
    public void The_day_of_looking_is_known() => Given(Promise, Promised("2025-06-03"))
        .When(Check with { Date = NotStated })
        .ThenRefused("day-of-looking", "/date");

    [Fact]
    public void One_does_not_look_before_it_was_promised() => Given(Promise, Promised("2025-06-03"))
        .When(Check with { Date = On("2025-06-01") })
        .ThenRefused("not-registered");

    [Fact]
    public void One_may_look_again_on_another_day() => Given(Promise, Promised("2025-06-03"), Checked("2025-08-01"))
        .When(Check with { Date = On("2025-08-02") })
        .Then(Checked("2025-08-02"));

    private static CheckCommitment Check => new("the railway's timetable") { Date = NotStated, Citations = Cited };

    [Fact]
    public void Its_day_is_that_of_looking_and_not_one_that_a_source_gives() => Check.IsDayOfSource.ShouldBeFalse();
}
