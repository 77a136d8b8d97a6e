using Xunit;
using static CooperationLedger.Tests.Agreements.AgreementExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Agreements;

public sealed class AdoptAgreementTests
{
    [Fact]
    public void Its_text_is_adopted() => Agreement(Reached("2025-06-01")).When(Adopt("2025-06-01")).Then(Adopted("2025-06-01"));

    [Fact]
    public void Once() => Agreement(Reached("2025-06-01"), Adopted("2025-06-02")).When(Adopt("2025-06-03")).ThenRefused("already-adopted");

    [Fact]
    public void In_the_forum_of_an_organisation_of_the_ledger() => Agreement(Reached("2025-06-01"))
        .When(Adopt("2025-06-02") with { Organisation = "organisation-nowhere" })
        .ThenRefused("unknown-dossier", "/organisation");

    [Fact]
    public void After_signatures_it_may_still_be_told_of() => Agreement(Reached("2025-06-01"), Signed(Russia, "2025-06-10"))
        .When(Adopt("2025-06-02")).Then(Adopted("2025-06-02"));
}
