using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class DeclareInterpretationTests
{
    [Fact]
    public void A_party_says_how_it_understands_it_as_often_as_it_likes() => Agreement(Reached("2025-06-01"))
        .When(Declare(Pakistan, "2025-06-10")).Then(Declared(Pakistan, "2025-06-10"))
        .When(Declare(Pakistan, "2025-07-10")).Then(Declared(Pakistan, "2025-07-10"));

    [Fact]
    public void The_same_said_on_one_day_is_what_is_recorded() => Agreement(Reached("2025-06-01"), Declared(Pakistan, "2025-06-10"))
        .When(Declare(Pakistan, "2025-06-10")).ThenExisting(Id(2));
}
