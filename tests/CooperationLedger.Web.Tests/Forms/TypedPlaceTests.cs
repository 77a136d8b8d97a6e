using CooperationLedger.Places;
using CooperationLedger.Web.Forms;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Forms;

/// <summary>A clerk names a place or a state as a source does; a code has to look like one.</summary>
public sealed class TypedPlaceTests
{
    [Fact]
    public void Every_state_is_read_by_its_name_and_by_its_code_in_any_case() => CountryCode.All
        .SelectMany(state => new[] { state.Name, state.Name.ToUpperInvariant(), state.ToString(), state.ToString().ToLowerInvariant() }
            .Where(typed => !TypedPlace.TryReadState(typed, out var read) || read != state))
        .ShouldBeEmpty();

    [Fact]
    public void Every_place_that_is_suggested_is_read_as_itself() =>
        Place.Known.Where(place => !TypedPlace.TryRead(TypedPlace.Suggested(place).Value, out var read) || read != place).ShouldBeEmpty();

    [Theory]
    [InlineData("Karachi", "PKKHI"), InlineData("karachi, pakistan", "PKKHI"), InlineData("Karachi, Pakistan (PKKHI)", "PKKHI"), InlineData("pkkhi", "PKKHI")]
    [InlineData("China", "CN"), InlineData("Nepal", "NP"), InlineData("PK2A9", "PK2A9")]
    public void A_place_is_read_by_its_name_or_its_code(string typed, string code)
    {
        TypedPlace.TryRead(typed, out var place).ShouldBeTrue();
        place.ToString().ShouldBe(code);
    }

    [Theory, InlineData("Sochi"), InlineData("tokyo"), InlineData("Pskov"), InlineData("pk2a9"), InlineData("Atlantis")]
    public void A_word_of_five_letters_that_no_list_has_is_no_code(string typed) => TypedPlace.TryRead(typed, out _).ShouldBeFalse();

    [Fact]
    public void A_town_is_no_state() => TypedPlace.TryReadState("Karachi", out _).ShouldBeFalse();
}
