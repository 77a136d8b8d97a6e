using CooperationLedger.Projects;
using Xunit;
using static CooperationLedger.Tests.Projects.ProjectExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Projects;

public sealed class RecordProjectTransactionTests
{
    [Fact]
    public void Money_is_committed() => Project(Described).When(Give("2025-06-03")).Then(Made("2025-06-03"));

    [Fact]
    public void From_and_to_whom_no_source_need_say() => Project(Described)
        .When(Give("2025-06-03") with { Provider = null, Receiver = null })
        .Then(Made("2025-06-03") with { Provider = null, Receiver = null });

    [Fact]
    public void Told_twice_it_is_already_so() => Project(Described, Made("2025-06-03")).When(Give("2025-06-03", amount: "01000.00")).ThenExisting(Id(2));

    [Fact]
    public void By_another_source_it_is_told_again() => Project(Described, Made("2025-06-03"))
        .When(Give("2025-06-03") with { Citations = [new Citation(Article, "line 12")] })
        .Then(Made("2025-06-03") with { Citations = [new Citation(Article, "line 12")] });

    [Fact]
    public void More_may_be_disbursed_than_was_committed() => Project(Described, Made("2025-06-03"))
        .When(Give("2025-08-01", TransactionType.Disbursement, "5000"))
        .Then(Made("2025-08-01", TransactionType.Disbursement, "5000"));

    [Fact]
    public void Nothing_is_no_amount() => Project(Described).When(Give("2025-06-03", amount: "0.00")).ThenRefused("no-amount", "/money/amount");

    [Theory]
    [InlineData("USD", "1.005"), InlineData("JPY", "1.5"), InlineData("KWD", "1.0005")]
    public void Nor_has_it_more_decimals_than_its_currency(string currency, string amount) =>
        Project(Described).When(Give("2025-06-03", amount: amount, currency: currency)).ThenRefused("too-many-decimals", "/money/amount");

    [Fact]
    public void It_goes_from_one_to_another() => Project(Described).When(Give("2025-06-03") with { Receiver = FromRussia }).ThenRefused("same-participant", "/receiver");

    [Fact]
    public void Each_is_one_of_the_two()
    {
        Project(Described).When(Give("2025-06-03") with { Provider = new() }).ThenRefused("one-of-two", "/provider");
        Project(Described).When(Give("2025-06-03") with { Receiver = new() }).ThenRefused("one-of-two", "/receiver");
    }

    [Fact]
    public void Not_in_a_project_of_which_nothing_is_recorded() => Project().When(Give("2025-06-03")).ThenRefused("not-opened");
}
