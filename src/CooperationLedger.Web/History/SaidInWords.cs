using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CooperationLedger.Amounts;
using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Json;
using CooperationLedger.Places;
using CooperationLedger.Sectors;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.History;

/// <summary>What an event says, member by member, in the words of the form of the command that records it.</summary>
internal sealed class SaidInWords(FormFields form)
{
    /// <returns>By the place of each in the event (JSON Pointer); nothing for what the event does not say.</returns>
    public static IReadOnlyDictionary<string, Said> Of(LedgerEvent @event)
    {
        var declared = @event is not Annotation && EventCatalogue.CommandRecording(@event.GetType()) is { } command
            ? FormCatalogue.For(command).Declared
            : new CommandDeclaration(@event.GetType(), "", "", "", "");
        return new SaidInWords(new(declared)).InMembers(@event, new("", "", "")).ToDictionary(said => said.At);
    }

    /// <param name="At">Where it is in the event.</param>
    /// <param name="Exact">As it is stored, since two values may have the same words.</param>
    public sealed record Said(string At, string Field, string Words, string Exact);

    /// <param name="Pattern">The same for every item of a list, as declarations name it.</param>
    /// <param name="Of">What it is part of, in words; empty for the event.</param>
    private sealed record Spot(string At, string Pattern, string Of)
    {
        public Spot Member(string name) => new($"{At}/{name}", $"{Pattern}/{name}", Of);

        public Spot Item(int index) => new($"{At}/{index}", $"{Pattern}/*", Of);

        /// <remarks>The source of "Source 1" is just that.</remarks>
        public string Named(string label) =>
            Of.Length == 0 ? label : Of.StartsWith(label + " ", StringComparison.Ordinal) ? Of : $"{Of}, {Words.Lower(label)}";
    }

    private IEnumerable<Said> InMembers(object said, Spot spot) =>
        from property in LedgerJson.Options.GetTypeInfo(said.GetType()).Properties
        where property.Set is not null || property.AssociatedParameter is not null
        let value = property.Get?.Invoke(said)
        where value is not null
        let member = spot.Member(property.Name)
        from told in In(value, member, member.Named(LabelOf(member)))
        select told;

    private IEnumerable<Said> In(object value, Spot spot, string field) =>
        Spoken(value, spot) is { } words ? [new(spot.At, field, words, Stored(value))]
        : value is IEnumerable items
            ? items.Cast<object>().Index().SelectMany(item => InItem(item.Item, spot.Item(item.Index), item.Index + 1, field))
        : InMembers(value, spot with { Of = field });

    private IEnumerable<Said> InItem(object item, Spot spot, int number, string list) =>
        In(item, spot, Spoken(item, spot) is null ? spot.Named($"{LabelOf(spot)} {number}") : $"{list} {number}");

    private string LabelOf(Spot spot) => form.WordsOf(spot.Pattern).Label;

    /// <returns>Null for what has members or items, each of which gets its own words.</returns>
    private string? Spoken(object value, Spot spot) => value switch
    {
        string text => text,
        bool yes => yes ? "Yes" : "No",
        When day => day.ToWords(),
        EdtfDate date => date.ToWords(),
        Money money => money.ToWords(),
        Quantity quantity => quantity.ToWords(),
        CountryCode country => country.Name,
        Place place => place.Name,
        Sector sector => sector.Name,
        Enum option => form.OptionWords(option.GetType(), spot.Pattern, JsonNamingPolicy.CamelCase.ConvertName($"{option}")),
        _ when value is IEnumerable || LedgerJson.Options.GetTypeInfo(value.GetType()).Kind is JsonTypeInfoKind.Object => null,
        _ => Stored(value),
    };

    private static string Stored(object value) => value is When.Dated day
        ? $"{day.Date}, {Words.Lower(Words.Basis(day.Basis))}"
        : JsonSerializer.SerializeToElement(value, value.GetType(), LedgerJson.Options).ToString();
}
