using System.Text.Json.Serialization;

namespace CooperationLedger.Dates;

/// <summary>Where the date of a development comes from.</summary>
public enum DateBasis
{
    /// <summary>The source gives it.</summary>
    Stated,

    /// <summary>The clerk concluded it from what the source says.</summary>
    Inferred,
}

/// <summary>When a development happened: on a date, or on a day that no source gives.</summary>
/// <remarks>
/// JSON: <c>{"edtf":"2025-08","basis":"stated"}</c> or <c>"not-stated"</c>. Reading also takes <c>"2025-08"</c>, and an object
/// without a basis, as stated; anything else is a <see cref="System.Text.Json.JsonException"/> whose message is for the clerk.
/// </remarks>
[JsonConverter(typeof(WhenJson))]
public abstract record When
{
    private When() { }

    [JsonConverter(typeof(WhenJson))]
    public sealed record Dated(EdtfDate Date, DateBasis Basis) : When;

    [JsonConverter(typeof(WhenJson))]
    public sealed record NotStated : When;

    /// <summary>The first possible day, inclusive; <see cref="DateOnly.MinValue"/> when not stated.</summary>
    public DateOnly Earliest => this is Dated dated ? dated.Date.Earliest : DateOnly.MinValue;

    /// <summary>The last possible day, inclusive; <see cref="DateOnly.MaxValue"/> when not stated.</summary>
    public DateOnly Latest => this is Dated dated ? dated.Date.Latest : DateOnly.MaxValue;

    /// <summary>For people: "3 June 2025", "3 June 2025, inferred" or "day not stated".</summary>
    public string ToWords() => this switch
    {
        Dated { Basis: DateBasis.Inferred } dated => $"{dated.Date.ToWords()}, inferred",
        Dated dated => dated.Date.ToWords(),
        _ => "day not stated",
    };
}
