using System.Globalization;
using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Sources;

/// <summary>A clerk registers a document, so that developments can cite it.</summary>
[RefusedWith("digest-and-reason", "no-digest", "not-a-language", "not-a-sha256", "not-a-web-address")]
public sealed record RegisterSource(
    SourceKind Kind,
    string Title,
    EdtfDate Accessed,
    When? Issued = null,
    string? Author = null,
    string? Publisher = null,
    string? Language = null,
    string? Url = null,
    string? Sha256 = null,
    string? NoDigestBecause = null,
    [ManyLines] string? Note = null) : Command
{
    public override string? OpensAs => Title;

    public static Decision Decide(RegisterSource command, DecisionContext context) => Decision.Of(
        [
            .. Refusal.If(command is { Sha256: null, NoDigestBecause: null }, "no-digest",
                "Give the SHA-256 of the document, or say in noDigestBecause why there is none.", "/sha256"),
            .. Refusal.If(command is { Sha256: not null, NoDigestBecause: not null }, "digest-and-reason",
                "A source with a SHA-256 needs no reason why there is none.", "/noDigestBecause"),
            .. Refusal.If(command.Sha256 is { } digest && !IsSha256(digest), "not-a-sha256",
                $"'{command.Sha256}' is not a SHA-256: 64 digits, 0 to 9 and a to f.", "/sha256"),
            .. Refusal.If(command.Url is { } url && !IsWebAddress(url), "not-a-web-address",
                $"'{Refusal.Shortened(command.Url ?? "")}' is not a web address that begins with https:// or http://, "
                    + "without blanks and without a user's name.",
                "/url"),
            .. LanguageTag.Objections(command.Language, "/language"),
            .. Refusal.If(command.Accessed.Earliest > context.LatestToday, "in-the-future",
                $"{command.Accessed.ToWords()} is still to come.", "/accessed"),
        ],
        new Draft(context.Dossier, new SourceRegistered(
            command.Kind, command.Title, command.Accessed, command.Issued, command.Author, command.Publisher,
            command.Language, command.Url, command.Sha256, command.NoDigestBecause, command.Note)));

    private static bool IsSha256(string text) =>
        text.Length == 64 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    /// <remarks>A reader takes what comes before an @ for the host: https://mofa.gov.pk@example.org leads to another.</remarks>
    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "https" or "http", UserInfo: "", Host.Length: > 0 }
        && text.StartsWith(uri.Scheme + "://", StringComparison.OrdinalIgnoreCase)
        && !Authority(text).Contains('@', StringComparison.Ordinal)
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format || c == '\\');

    /// <summary>What is between the slashes: an @ there without a name before it is still one.</summary>
    private static string Authority(string address) => address.Split('/', 4)[2].Split('?', '#')[0];
}

/// <summary>A document is registered, so that developments can cite it. Member names follow CSL-JSON.</summary>
/// <param name="Issued">When it was published, if that is stated or can be inferred.</param>
/// <param name="Accessed">The day on which the clerk read it.</param>
/// <param name="Language">BCP 47, such as <c>en</c>.</param>
/// <param name="Sha256">
/// SHA-256 of the document's bytes, 64 lower-case hexadecimal digits; null only with a reason in <paramref name="NoDigestBecause"/>.
/// </param>
public sealed record SourceRegistered(
    SourceKind Kind,
    string Title,
    EdtfDate Accessed,
    When? Issued = null,
    string? Author = null,
    string? Publisher = null,
    string? Language = null,
    string? Url = null,
    string? Sha256 = null,
    string? NoDigestBecause = null,
    string? Note = null) : LedgerEvent;
