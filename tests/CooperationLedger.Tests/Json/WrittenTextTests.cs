using CooperationLedger.Json;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Json;

public sealed class WrittenTextTests
{
    [Theory]
    [InlineData("Karachi – Moscow"), InlineData("Договор"), InlineData("معاہدہ"), InlineData("نیم\u200cفاصلہ"), InlineData("e\u0301"), InlineData("👨\u200d👩\u200d👧"), InlineData("❤\ufe0f")]
    [InlineData("soft\u00adhyphen"), InlineData("no\u00a0break"), InlineData("7"), InlineData("…"), InlineData("\ue000"), InlineData("𐎠")]
    public void What_people_write_is_a_text(string text) => WrittenText.Complaint(text, manyLines: false).ShouldBeNull();

    [Theory]
    [InlineData("a\u0001b", "U+0001"), InlineData("a\u001bb", "U+001B"), InlineData("a\u007fb", "U+007F"), InlineData("a\u0085b", "U+0085"), InlineData("a\u009fb", "U+009F"), InlineData("a\0b", "U+0000")]
    [InlineData("a\ufffeb", "U+FFFE"), InlineData("a\uffff", "U+FFFF"), InlineData("\ufdd0a", "U+FDD0"), InlineData("\ufdefa", "U+FDEF"), InlineData("a\U0001fffe", "U+1FFFE"), InlineData("a\U0010ffff", "U+10FFFF")]
    [InlineData("a\u202ab", "U+202A"), InlineData("a\u202eb", "U+202E"), InlineData("a\u2066b", "U+2066"), InlineData("a\u2069b", "U+2069"), InlineData("a\u200eb", "U+200E"), InlineData("a\u200fb", "U+200F"), InlineData("a\u061cb", "U+061C")]
    [InlineData("\u3164", "U+3164"), InlineData(" \u200b", "U+200B"), InlineData("\u00ad\u00ad", "U+00AD"), InlineData("\u115f", "U+115F"), InlineData("\u2800", "U+2800"), InlineData("\ufe0f", "U+FE0F"), InlineData("\U000e0041", "U+E0041"), InlineData("\u2060", "U+2060"), InlineData("\u0301", "U+0301")]
    public void What_cannot_be_seen_or_turns_the_text_is_named_by_its_code(string text, string code)
    {
        WrittenText.Complaint(text, manyLines: false)!.ShouldContain(code);
        WrittenText.Complaint(text, manyLines: true)!.ShouldContain(code);
    }

    [Theory, InlineData("a\nb"), InlineData("a\r\nb"), InlineData("a\tb"), InlineData("a\u2028b"), InlineData("a\u2029b")]
    public void Lines_stand_only_where_a_text_has_many(string text)
    {
        WrittenText.Complaint(text, manyLines: true).ShouldBeNull();
        WrittenText.Complaint(text, manyLines: false)!.ShouldStartWith("is one line");
    }

    [Theory, InlineData(""), InlineData(" "), InlineData("\u00a0\u3000")]
    public void Blanks_alone_are_empty(string text) => WrittenText.Complaint(text, manyLines: false).ShouldBe("is empty.");

    [Fact]
    public void A_text_that_is_taken_once_is_taken_with_any_other() => Gen.Select(Gen.String, Gen.String).Where((a, b) => IsTaken(a) && IsTaken(b)).Sample((a, b) => IsTaken(a + b));

    private static bool IsTaken(string text) => WrittenText.Complaint(text, manyLines: true) is null;
}
