using CooperationLedger.Chronicles;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Sources;

public sealed class RegisterSourceTests
{
    [Fact]
    public void A_document_is_registered() => Given("source-new", Array.Empty<LedgerEvent>())
        .When(RegisterArticle)
        .Then(ArticleRegistered);

    [Fact]
    public void It_has_a_digest_or_a_reason_why_not() => Given("source-new", Array.Empty<LedgerEvent>())
        .When(RegisterArticle with { NoDigestBecause = null })
        .ThenRefused("no-digest", "/sha256");

    [Fact]
    public void It_has_not_both() => Given("source-new", Array.Empty<LedgerEvent>())
        .When(RegisterArticle with { Sha256 = Digest })
        .ThenRefused("digest-and-reason", "/noDigestBecause");

    [Fact]
    public void A_digest_alone_is_enough() => Given("source-new", Array.Empty<LedgerEvent>())
        .When(RegisterArticle with { Sha256 = Digest, NoDigestBecause = null })
        .ThenRecorded();

    [Theory, InlineData("abc"), InlineData("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    public void A_digest_is_64_lower_case_hexadecimal_digits(string digest) => Given("source-new", Array.Empty<LedgerEvent>())
        .When(RegisterArticle with { Sha256 = digest, NoDigestBecause = null })
        .ThenRefused("not-a-sha256", "/sha256");

    [Theory, InlineData("example.org"), InlineData("ftp://example.org/a"), InlineData("javascript:alert(1)"), InlineData("/etc/passwd"), InlineData("file:///a")]
    public void An_address_is_on_the_web(string url) => Given("source-new", Array.Empty<LedgerEvent>())
        .When(RegisterArticle with { Url = url })
        .ThenRefused("not-a-web-address", "/url");

    [Theory]
    [InlineData("https://mofa.gov.pk@example.org/"), InlineData("https://user:secret@example.org/"), InlineData("https://@example.org/"), InlineData("https://example.org/a b"), InlineData("https://example.org/\na"), InlineData(" https://example.org/")]
    [InlineData("https://example.org/\u202egpj"), InlineData("https://example.org/\u200b"), InlineData("https:example.org"), InlineData("https:\\\\example.org\\a"), InlineData("https://"), InlineData("https:///a")]
    public void An_address_leads_where_it_seems_to(string url) => Given("source-new", Array.Empty<LedgerEvent>())
        .When(RegisterArticle with { Url = url })
        .ThenRefused("not-a-web-address", "/url");

    [Theory, InlineData("https://мид.рф/договор?a=1#b"), InlineData("http://example.org:8080/~user/a@b"), InlineData("HTTPS://EXAMPLE.ORG"), InlineData("https://[2001:db8::1]/")]
    public void An_address_of_any_script_is_taken(string url) => Given("source-new", Array.Empty<LedgerEvent>())
        .When(RegisterArticle with { Url = url })
        .ThenRecorded();

    [Theory, InlineData("\"><svg onload=1>"), InlineData("in Russian"), InlineData("ru_RU")]
    public void Its_language_is_a_language(string language) => Given("source-new", Array.Empty<LedgerEvent>())
        .When(RegisterArticle with { Language = language })
        .ThenRefused("not-a-language", "/language");

    [Fact]
    public void It_was_read_already() => Given("source-new", Array.Empty<LedgerEvent>()).OnTheLatestDay("2025-06-19")
        .When(RegisterArticle)
        .ThenRefused("in-the-future", "/accessed");

    [Fact]
    public void It_is_registered_once() => Given("source-new", ArticleRegistered)
        .When(RegisterArticle with { Title = "Another title" })
        .ThenRefused("already-registered");

    [Fact]
    public void It_needs_no_citation_and_registering_it_again_gives_nothing_new() => Given("source-new", ArticleRegistered)
        .When(RegisterArticle)
        .ThenExisting(Id(1));

    [Fact]
    public void Its_registration_may_be_corrected() => Given("source-new", ArticleRegistered)
        .When(new CorrectEntry(Id(1), RegisterArticle with { Title = "The right title" }, "misread", Clerical: true))
        .ThenRecorded();

    private const string Digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
}
