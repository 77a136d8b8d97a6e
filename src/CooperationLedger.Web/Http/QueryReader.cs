using System.Globalization;
using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Web.Http;

/// <summary>
/// Reads what a list is asked for from the query of an address. What cannot be read is kept as a fault with its field, to be shown
/// beside its box.
/// </summary>
/// <remarks>
/// A field that is missing, or empty as a form leaves it, asks for nothing. One given twice is a question with two answers.
/// </remarks>
public sealed class QueryReader(IQueryCollection query)
{
    private readonly List<Refusal> faults = [];

    public ValueList<Refusal> Faults => [.. faults];

    public string? Text(string name)
    {
        if (query[name].Count > 1)
        {
            Fault(name, "given-twice", $"{name} is given once.");
        }

        return query[name] is [{ Length: > 0 } text] ? text.Trim() : null;
    }

    /// <summary>A date as a person types it, or in EDTF.</summary>
    public EdtfDate? Date(string name)
    {
        if (Text(name) is not { } typed)
        {
            return null;
        }

        if (!TypedDate.TryRead(typed, out var date, out var complaint))
        {
            Fault(name, "wrong-date", complaint);
        }

        return date;
    }

    /// <summary>The id of a dossier, of that kind if one is named.</summary>
    /// <returns>Null when nothing is asked for, and when it is no such id; whether there is that dossier is another question.</returns>
    public string? Dossier(string name, string? kind = null)
    {
        if (Text(name) is not { } id)
        {
            return null;
        }

        var complaint = (kind ?? EventCatalogue.KindOf(id)?.Name) is { } expected
            ? DossierId.Complaint(id, expected)
            : $"'{id}' is not the id of a dossier, such as train-pilot-2025.";
        if (complaint is not null)
        {
            Fault(name, "wrong-dossier", complaint);
        }

        return complaint is null ? id : null;
    }

    /// <summary>One of the words that a field knows.</summary>
    /// <returns>Null when nothing is asked for, and when the word is none of them.</returns>
    public T? OneOf<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text(name) is not { } word)
        {
            return null;
        }

        if (!words.TryGetValue(word, out var value))
        {
            Fault(name, "unknown-word", $"'{word}' is not one of {string.Join(", ", words.Keys)}.");
            return null;
        }

        return value;
    }

    /// <summary>A whole number from 1; 1 when none is asked for.</summary>
    public int Page(string name)
    {
        if (Text(name) is not { } typed)
        {
            return 1;
        }

        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is 0 or > 1_000_000)
        {
            Fault(name, "wrong-page", $"'{typed}' is not the number of a page.");
            return 1;
        }

        return number;
    }

    /// <summary>The word for one of several values, as JSON has it: <c>partiallyMet</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public void Fault(string name, string code, string why) => faults.Add(new(code, why, "?" + name));
}
