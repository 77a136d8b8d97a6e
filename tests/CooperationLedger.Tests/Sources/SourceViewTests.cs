using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Sources;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Sources;

public sealed class SourceViewTests
{
    [Fact]
    public void A_source_speaks_until_the_day_it_was_published() =>
        View(Article, "2025-06-20", issued: On("2025-06-03")).SpeaksUntil.ShouldBe(EdtfDate.Parse("2025-06-03"));

    [Fact]
    public void Or_until_the_day_it_was_read() =>
        View(Article, "2025-06-20", issued: NotStated).SpeaksUntil.ShouldBe(EdtfDate.Parse("2025-06-20"));

    [Fact]
    public void The_newest_source_is_the_one_that_can_speak_of_the_latest_day() => NewestSource.Among(
        [
            View("source-a", "2025-06-20", issued: On("2025-06-03")),
            View("source-b", "2025-06-19"),
            View("source-c", "2025-06-20", issued: On("2025-06")),
        ]).ShouldNotBeNull().Id.ShouldBe("source-c");

    [Fact]
    public void Without_sources_there_is_no_newest() => NewestSource.Among([]).ShouldBeNull();

    [Fact]
    public void A_source_that_was_withdrawn_speaks_of_nothing()
    {
        var view = SourceView.Of(Given(Article, ArticleRegistered, new EntryRetracted(Id(1), "forged", [], Clerical: true)).Chronicle);

        view.Registration.ShouldBeNull();
        view.SpeaksUntil.ShouldBeNull();
        view.Title.ShouldBe(Article);
        NewestSource.Among([view]).ShouldBeNull();
    }

    private static SourceView View(string id, string accessed, When? issued = null) => SourceView.Of(
        Given(id, ArticleRegistered with { Accessed = EdtfDate.Parse(accessed), Issued = issued }).Chronicle);
}
