using CooperationLedger.Agreements;
using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;
using CooperationLedger.Web.Agreements;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Agreements;

public sealed class AgreementWordsTests
{
    private static readonly CountryCode Pakistan = CountryCode.Parse("PK");
    private static readonly CountryCode Russia = CountryCode.Parse("RU");

    [Fact]
    public void Of_many_parties_is_told_how_many_signed()
    {
        var signed = new Evidence(Guid.Empty, new When.NotStated(), false, []);
        CountryCode[] five = [Pakistan, Russia, .. new[] { "FR", "DE", "IT" }.Select(code => CountryCode.Parse(code))];
        var view = new AgreementView("agreement-wide", new("Wide", [.. five]), null, null, [.. five.Take(4).Select(party => new Signature(party, [], null, signed))], null, [], [], [], []);

        AgreementWords.Signatures(view, view).ShouldBe("Signed by 4 of 5 parties, as far as is recorded");
        Everybody(view with { Signatures = [.. five.Select(party => new Signature(party, [], null, signed))] }).ShouldBe("Signed by all 5 parties");
    }

    private static string Everybody(CooperationLedger.Agreements.AgreementView view) => AgreementWords.Signatures(view, view);
}
