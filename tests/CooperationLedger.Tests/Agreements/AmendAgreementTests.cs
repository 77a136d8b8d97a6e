using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class AmendAgreementTests
{
    [Fact]
    public void It_is_amended_by_another_agreement_or_in_words() => Agreement(Reached("2025-06-01"))
        .When(Amend("2025-07-01", by: Protocol)).Then(Amended("2025-07-01", by: Protocol))
        .When(Amend("2025-08-01")).Then(Amended("2025-08-01"));

    [Fact]
    public void Not_by_itself() => Agreement(Reached("2025-06-01")).When(Amend("2025-07-01", by: Memorandum)).ThenRefused("its-own-ancestor", "/by");

    [Fact]
    public void By_something() => Agreement(Reached("2025-06-01")).When(Amend("2025-07-01", text: null)).ThenRefused("nothing-amended", "/text");

    [Fact]
    public void By_an_agreement() => Agreement(Reached("2025-06-01")).When(Amend("2025-07-01", by: Article)).ThenRefused("not-a-agreement", "/by");
}
