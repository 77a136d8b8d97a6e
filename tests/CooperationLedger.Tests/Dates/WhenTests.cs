using System.Text.Json;
using CooperationLedger.Dates;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Dates;

public sealed class WhenTests
{
    [Theory]
    [InlineData("{\"edtf\":\"2025-08\",\"basis\":\"stated\"}")]
    [InlineData("{\"edtf\":\"2025-08~\",\"basis\":\"inferred\"}")]
    [InlineData("\"not-stated\"")]
    public void It_is_written_as_it_was_read(string json)
    {
        var when = JsonSerializer.Deserialize<When>(json)!;
        JsonSerializer.Serialize(when).ShouldBe(json);
        // A serializer that is handed the concrete type must not fall back to its properties.
        JsonSerializer.Serialize(when, when.GetType()).ShouldBe(json);
        JsonSerializer.Serialize<object>(when).ShouldBe(json);
        JsonSerializer.Deserialize(json, when.GetType()).ShouldBe(when);
    }

    [Theory]
    [InlineData("\"2025-08\"")]
    [InlineData("{\"edtf\":\"2025-08\"}")]
    [InlineData("{\"basis\":\"stated\",\"edtf\":\"2025-08\"}")]
    public void A_date_without_a_basis_is_stated(string json) =>
        JsonSerializer.Deserialize<When>(json).ShouldBe(new When.Dated(EdtfDate.Parse("2025-08"), DateBasis.Stated));

    [Theory]
    [InlineData("\"2025-02-30\"", "2025-02-30 is not a day: February 2025 has 28 days.")]
    [InlineData("{\"edtf\":\"2025-13\",\"basis\":\"stated\"}", "2025-13 is not a month: months run from 01 to 12, seasons from 21 to 24, quarters from 33 to 36.")]
    [InlineData("\"03/06/2025\"", "03/06/2025 can be read in two ways: type 3 June 2025 or 6 March 2025.")]
    [InlineData("{\"basis\":\"stated\"}", "A date lacks its edtf, such as \"edtf\":\"2025-06-03\".")]
    [InlineData("{}", "A date lacks its edtf, such as \"edtf\":\"2025-06-03\".")]
    [InlineData("{\"edtf\":\"2025\",\"basis\":\"guessed\"}", "guessed is not a basis of a date, which is stated or inferred.")]
    [InlineData("{\"edtf\":\"2025\",\"basis\":1}", "The basis of a date is written as text: stated or inferred.")]
    [InlineData("{\"edtf\":2025}", "A date is written as text, such as \"2025-06-03\".")]
    [InlineData("{\"edtf\":\"2025\",\"edtf\":\"2026\"}", "A date has its edtf twice.")]
    [InlineData("{\"edtf\":\"2025\",\"day\":[1,2]}", "A date has no member day, only edtf and basis.")]
    [InlineData("2025", "When it happened is written as {\"edtf\":\"2025-08\",\"basis\":\"stated\"}, as a date such as \"2025-08\", or as \"not-stated\".")]
    [InlineData("\"\\ud800\"", "A date has characters in it that are no text.")]
    public void What_it_cannot_read_it_says_in_one_sentence(string json, string complaint) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<When>(json)).Message.ShouldBe(complaint);

    [Fact]
    public void The_sentence_stays_alone_inside_a_larger_document() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, When>>("{\"on\":\"2025-02-30\"}"))
            .Message.ShouldBe("2025-02-30 is not a day: February 2025 has 28 days.");

    [Theory]
    [InlineData("\"2025-06-03\"", "3 June 2025")]
    [InlineData("{\"edtf\":\"2025-06-03\",\"basis\":\"inferred\"}", "3 June 2025, inferred")]
    [InlineData("\"not-stated\"", "day not stated")]
    public void It_is_said_in_words(string json, string words) => JsonSerializer.Deserialize<When>(json)!.ToWords().ShouldBe(words);

    [Fact]
    public void Its_bounds_are_those_of_its_date_or_all_of_time()
    {
        When dated = new When.Dated(EdtfDate.Parse("2025-08"), DateBasis.Stated);
        (dated.Earliest, dated.Latest).ShouldBe((new DateOnly(2025, 8, 1), new DateOnly(2025, 8, 31)));
        (new When.NotStated().Earliest, new When.NotStated().Latest).ShouldBe((DateOnly.MinValue, DateOnly.MaxValue));
    }
}
