using CooperationLedger.Chronicles;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Chronicles;

public sealed class DossierIdTests
{
    [Theory]
    [InlineData("Pilot cargo train", "train-pilot-cargo-train")]
    [InlineData("  Karachi – Moscow, 2025!  ", "train-karachi-moscow-2025")]
    [InlineData("Грузовой поезд Москва — Карачи", "train-gruzovoi-poezd-moskva-karachi")]
    [InlineData("Щёлково, объезд, Ёлки", "train-shchelkovo-obezd-elki")]
    [InlineData("Новый", "train-novyi")]
    [InlineData("Заря", "train-zarya")]
    [InlineData("Café Zürich Łódź naïve Þingvellir", "train-cafe-zurich-lodz-naive-thingvellir")]
    [InlineData("Cafe\u0301", "train-cafe")]
    [InlineData("کراچی", "train-untitled")]
    [InlineData("", "train-untitled")]
    [InlineData("---", "train-untitled")]
    [InlineData("😀", "train-untitled")]
    [InlineData("Half of a character: \ud83d.", "train-half-of-a-character")]
    public void A_title_suggests_an_id(string title, string id) => DossierId.Derive("train", title).ShouldBe(id);

    [Theory, InlineData(null, "train-pilot"), InlineData("2", "train-pilot-2"), InlineData("1f0a", "train-pilot-1f0a")]
    public void Dossiers_of_one_title_are_told_apart(string? distinction, string id) => DossierId.Derive("train", "Pilot", distinction).ShouldBe(id);

    [Fact]
    public void A_long_title_is_cut_and_keeps_what_tells_it_apart()
    {
        var title = string.Join(' ', Enumerable.Repeat("cooperation", 20));

        DossierId.Derive("commitment", title).Length.ShouldBeInRange(70, DossierId.MostCharacters);
        DossierId.Derive("commitment", title, "1f0a").ShouldEndWith("-1f0a");
        DossierId.Derive("commitment", title, "1f0a").Length.ShouldBeLessThanOrEqualTo(DossierId.MostCharacters);
    }

    [Fact]
    public void Whatever_the_title_the_id_can_be_one() => Gen.Select(Gen.String, Gen.Int[1, 9999]).Sample((title, number) =>
        DossierId.Complaint(DossierId.Derive("commitment", title, $"{number}"), "commitment").ShouldBeNull());

    [Theory]
    [InlineData("train-pilot-2025", "train", true)]
    [InlineData("train-1", "train", true)]
    [InlineData("train-", "train", false)]
    [InlineData("train", "train", false)]
    [InlineData("trainpilot", "train", false)]
    [InlineData("commitment-a", "train", false)]
    [InlineData("train-Pilot", "train", false)]
    [InlineData("train-pilot_1", "train", false)]
    [InlineData("train-é", "train", false)]
    [InlineData("", "train", false)]
    public void An_id_begins_with_its_kind_and_is_plain(string text, string kind, bool taken) =>
        (DossierId.Complaint(text, kind) is null).ShouldBe(taken);

    [Fact]
    public void An_id_has_at_most_80_characters()
    {
        DossierId.Complaint("train-" + new string('a', 74), "train").ShouldBeNull();
        DossierId.Complaint("train-" + new string('a', 75), "train").ShouldNotBeNull();
    }

    [Theory, InlineData("train-pilot", "train"), InlineData("source-a-b", "source"), InlineData("ledger-pk-ru", "ledger")]
    public void The_kind_is_what_the_id_begins_with(string id, string kind) => EventCatalogue.KindOf(id)!.Name.ShouldBe(kind);

    [Theory, InlineData("airship-1"), InlineData(""), InlineData("-"), InlineData("Train-1")]
    public void An_id_of_no_kind_has_none(string id) => EventCatalogue.KindOf(id).ShouldBeNull();
}
