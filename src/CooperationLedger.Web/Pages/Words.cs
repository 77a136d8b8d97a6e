using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Ledgers;
using CooperationLedger.Places;
using CooperationLedger.Sectors;

namespace CooperationLedger.Web.Pages;

/// <summary>Days, moments, numbers and lists as people read them, in English.</summary>
public static class Words
{
    /// <returns>"31 August 2025".</returns>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy");

    /// <returns>"23 November 2026, 22:36:13 UTC".</returns>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("d MMMM yyyy, HH:mm:ss 'UTC'");

    /// <returns>"1 day", "449 days".</returns>
    public static string Days(int days) => Count(days, "day");

    /// <param name="one">The singular of a word that takes an s.</param>
    /// <param name="many">Its plural, where that is not the singular with an s.</param>
    public static string Count(int number, string one, string? many = null) =>
        number == 1 ? $"1 {one}" : $"{number:N0} {many ?? one + "s"}";

    /// <returns>"a", "a and b", "a, b and c"; empty for none.</returns>
    public static string List(IEnumerable<string> items) => items.ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };

    public static string States(IEnumerable<CountryCode> states) => List(states.Select(state => state.Name));

    /// <returns>"Energy (230); Transport and storage (210)": names of sectors have commas in them. Null where there are none.</returns>
    public static string? Sectors(IReadOnlyCollection<Sector> sectors) =>
        sectors.Count == 0 ? null : string.Join("; ", sectors.Select(sector => $"{sector.Name} ({sector})"));

    /// <returns>Null where there are none.</returns>
    public static string? Places(IReadOnlyCollection<Place> places) =>
        places.Count == 0 ? null : List(places.Select(place => place.Name));

    /// <summary>A ledger by its two states: "Pakistan and Russia".</summary>
    public static string Ledger(string ledger) => States(OpenLedger.PartiesTo(ledger));

    /// <summary>A date inside a sentence, with the word before it that it needs: "on 3 June 2025", "in August 2025".</summary>
    public static string At(When when) => when switch
    {
        When.NotStated => "on a day that is not stated",
        When.Dated { Date: var date } when date.Earliest == date.Latest => $"on {when.ToWords()}",
        When.Dated { Date.Text: var text } when text.Contains('/')
            || when.ToWords().StartsWith("about ", StringComparison.Ordinal) => when.ToWords(),
        _ => $"in {when.ToWords()}",
    };

    /// <returns>" Reason: ..." as a sentence to go on with; empty when no reason is given.</returns>
    public static string Because(string? reason) => reason is null ? "" : $" Reason: {Stopped(reason)}";

    /// <summary>A sentence that ends with a full stop, or as it was typed with another mark that ends one.</summary>
    public static string Stopped(string text) => text is [.., '.' or '?' or '!' or '…'] ? text : text + ".";

    /// <returns>The text, or its first whole words with an ellipsis where it is longer than so many characters.</returns>
    public static string FirstWords(string text, int most) => text.Length <= most
        ? text
        : text[..(text.LastIndexOf(' ', most) is > 0 and var end ? end : most)] + "…";

    /// <summary>Who recorded, and how that was known.</summary>
    public static string By(Recorder recorder) => recorder.Assurance switch
    {
        "seed" => "the server, from its seeds",
        "unauthenticated" => $"{recorder.User}, who did not sign in",
        var assurance => $"{recorder.User} ({assurance})",
    };

    /// <summary>Where a date comes from.</summary>
    public static string Basis(DateBasis basis) => basis == DateBasis.Inferred ? "Inferred by the clerk" : "Stated by the source";

    /// <remarks>What begins with an abbreviation stays as it is: "HS code".</remarks>
    public static string Lower(string sentence) => sentence is [var first, .. var rest]
        && rest is not [>= 'A' and <= 'Z', ..] ? char.ToLowerInvariant(first) + rest : sentence;

    public static string Upper(string sentence) => sentence is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : sentence;
}
