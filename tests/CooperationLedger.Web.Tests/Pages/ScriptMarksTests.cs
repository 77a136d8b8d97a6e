using CooperationLedger.Web.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Pages;

/// <summary>What a page says in another script is marked with its language and direction.</summary>
public sealed class ScriptMarksTests
{
    [Theory]
    [InlineData("<p>Sergey Lavrov (Сергей Лавров)</p>", """<p>Sergey Lavrov (<span lang="ru" dir="ltr">Сергей Лавров</span>)</p>""")]
    [InlineData("<p>اسلام آباد, 3 June</p>", """<p><span lang="ur" dir="rtl">اسلام آباد</span>, 3 June</p>""")]
    [InlineData("<p>&quot;معاہدہ &quot;گیس&quot; 2025 پاکستان&quot;</p>",
        """<p>&quot;<span lang="ur" dir="rtl">معاہدہ &quot;گیس&quot; 2025 پاکستان</span>&quot;</p>""")]
    [InlineData("<p>روس и Пакистан</p>",
        """<p><span lang="ur" dir="rtl">روس</span> <span lang="ru" dir="ltr">и Пакистан</span></p>""")]
    [InlineData("""<a title="Лавров" href="/x">Lavrov</a>""", """<a title="Лавров" href="/x">Lavrov</a>""")]
    [InlineData("<p>g\u0430zette</p>", "<p>g\u0430zette</p>")]
    [InlineData("<title>Лавров - Ledger</title>", "<title>Лавров - Ledger</title>")]
    [InlineData("<option value=\"a\">Сергей Лавров</option>", """<option value="a" lang="ru" dir="ltr">Сергей Лавров</option>""")]
    [InlineData("<option value=\"a\">Лавров (Lavrov)</option>", """<option value="a">Лавров (Lavrov)</option>""")]
    [InlineData("<svg><text>Лавров</text></svg>",
        """<svg><text><tspan lang="ru" direction="ltr" unicode-bidi="isolate">Лавров</tspan></text></svg>""")]
    public void A_run_is_marked_by_the_language_that_a_party_writes_in_its_script(string page, string marked) =>
        ScriptMarks.In(page, "PK-RU").ShouldBe(marked);

    [Theory]
    [InlineData("""<span lang="uk" dir="auto">Київ</span> и""", """<span lang="uk" dir="auto">Київ</span> <span lang="ru" dir="ltr">и</span>""")]
    [InlineData("""<q lang="en">“<b>Правда</b>”</q>""", """<q lang="en">“<b><span lang="ru" dir="ltr">Правда</span></b>”</q>""")]
    [InlineData("""<bdi data-language="ps">Kabul کابل Кабул</bdi>""",
        """<bdi data-language="ps">Kabul <span lang="ps" dir="rtl">کابل</span> <span lang="ru" dir="ltr">Кабул</span></bdi>""")]
    public void A_language_that_an_entry_records_goes_before_that_of_the_parties(string page, string marked) =>
        ScriptMarks.In(page, "PK-RU").ShouldBe(marked);

    [Theory]
    [InlineData("KZ-RU", "und-Cyrl"), InlineData("DE-FR", "und-Cyrl"), InlineData("AM-UA", "uk"), InlineData(null, "und-Cyrl")]
    public void A_language_that_nothing_shows_is_said_to_be_unknown(string? ledger, string language) =>
        ScriptMarks.In("<p>Астана</p>", ledger).ShouldBe($"""<p><span lang="{language}" dir="ltr">Астана</span></p>""");
}
