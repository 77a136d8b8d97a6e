using System.Collections.Immutable;
using CooperationLedger.Chronicles;
using CooperationLedger.Web.Http;
using Microsoft.Extensions.Primitives;

namespace CooperationLedger.Web.Forms;

/// <summary>
/// What a browser sent: everything travels in the form itself, so that a restart or another server between two pages loses nothing.
/// </summary>
/// <param name="Key">Made with the first page of the form; the same answers under the same key are recorded once.</param>
/// <param name="Version">Of a correction: the dossier's version that it was made against.</param>
/// <param name="Step">Which button was pressed, and its value.</param>
public sealed record SentForm(FormValues Values, string Key, DossierVersion? Version, FormStep Step)
{
    private const int MostFields = 2_000;

    /// <summary>No field of any form has a longer name.</summary>
    public const int MostNameCharacters = 120;

    /// <summary>What a form asks for that an earlier version of the program made: no dossier is ever in that state.</summary>
    private static readonly DossierVersion OfAnotherMake = new("", 0);

    /// <summary>Why what cannot follow is to be kept as disputed; empty unless that is asked for.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The fields that did not come as characters at all.</summary>
    public ValueList<string> Garbled { get; init; } = [];

    /// <summary>Names that no form asks anything by, since they are too long: nothing more is done with them.</summary>
    public ValueList<string> Unaskable { get; init; } = [];

    public static SentForm New(FormValues values, DossierVersion? version = null) => new(values, NewKey(), version, FormStep.Check);

    /// <returns>The form, or the status that says why it was not read.</returns>
    public static async Task<(SentForm? Sent, int Status)> ReadAsync(HttpContext http)
    {
        if (!http.Request.Is("application/x-www-form-urlencoded") || !http.Request.IsPlain())
        {
            return (null, StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            if (await RequestBody.ReadAsync(http) is not { } bytes || FormBody.Read(bytes.Span) is not { Fields.Count: <= MostFields } body)
            {
                return (null, StatusCodes.Status413PayloadTooLarge);
            }

            // Where whoever checks the form's token reads it.
            http.Request.Form = new FormCollection(body.Fields.GroupBy(field => field.Key, field => field.Value)
                .ToDictionary(named => named.Key, named => new StringValues([.. named])));
            var garbled = body.Garbled.Where(IsAskable).Order(StringComparer.Ordinal);
            return (Of(http.Request.Form) with { Garbled = [.. garbled] }, StatusCodes.Status200OK);
        }
        catch (BadHttpRequestException unreadable)
        {
            return (null, unreadable.StatusCode);
        }
    }

    internal static SentForm Of(IFormCollection form) => new(
        new(form.Where(pair => pair.Key is ['/', ..] && IsAskable(pair.Key))
            .ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value[^1] ?? "", StringComparer.Ordinal)),
        Guid.TryParseExact(form["key"], "D", out var key) ? key.ToString() : NewKey(),
        form["version"] is [{ Length: > 0 } version] ? DossierVersion.TryParse(version) ?? OfAnotherMake : null,
        FormStep.Of(form))
    {
        Reason = form[FormStep.Reason].ToString(),
        Unaskable = [.. form.Keys.Where(name => name is ['/', ..] && !IsAskable(name))],
    };

    private static bool IsAskable(string name) => name.Length <= MostNameCharacters;

    private static string NewKey() => Guid.NewGuid().ToString();
}

/// <summary>A button of a form.</summary>
/// <param name="Value">What it is pressed for, such as the list that is to have another row.</param>
public sealed record FormStep(string Name, string Value)
{
    public const string Record = "record";
    public const string Change = "change";
    public const string AddRow = "add";
    public const string RemoveRow = "remove";
    public const string AddDossier = "register";
    public const string Dispute = "dispute";

    /// <summary>The box beside that last button.</summary>
    public const string Reason = "dispute-reason";

    public static readonly FormStep Check = new("check", "");

    public static FormStep Of(IFormCollection form) =>
        new[] { Record, Change, AddRow, RemoveRow, AddDossier, Dispute }.FirstOrDefault(form.ContainsKey) is { } name
            ? new(name, form[name].ToString())
            : Check;
}
