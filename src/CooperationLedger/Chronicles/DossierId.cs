using System.Globalization;
using System.Text;

namespace CooperationLedger.Chronicles;

/// <summary>
/// A dossier's readable id: its kind, a hyphen, then a to z, 0 to 9 and hyphens; 3 to 80 characters; unique in the ledger; never used
/// again.
/// </summary>
public static class DossierId
{
    public const int MostCharacters = 80;

    /// <summary>Why the text cannot be an id of that kind; nothing when it can.</summary>
    public static string? Complaint(string text, string kind) =>
        text.Length is < 3 or > MostCharacters || !text.All(IsPlain)
            ? $"'{Shortened(text)}' is not a dossier's id: 3 to {MostCharacters} of a to z, 0 to 9 and hyphen."
        : !text.StartsWith(kind + "-", StringComparison.Ordinal) || text.Length == kind.Length + 1
            ? $"'{text}' is not the id of {DossierKind.One(kind)}: it begins with '{kind}-'."
        : null;

    /// <summary>
    /// The id that a title suggests, such as <c>train-pilot-cargo-train</c>; Cyrillic is transliterated, Latin letters lose their
    /// marks, other scripts are dropped.
    /// </summary>
    /// <remarks>By tables of our own: the framework's normalization does nothing where globalization is invariant.</remarks>
    /// <param name="distinction">What distinguishes it from another dossier of that title, if there is one: of a to z and 0 to 9.</param>
    public static string Derive(string kind, string title, string? distinction = null)
    {
        var words = new StringBuilder();
        foreach (var c in title.ToLowerInvariant())
        {
            words.Append(c switch
            {
                _ when IsPlain(c) => c,
                >= 'а' and <= 'я' => Cyrillic[c - 'а'],
                'ё' => "e",
                _ when Latin.FirstOrDefault(letters => letters.Marked.Contains(c)).Plain is { } plain => plain,
                _ when char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark => "",
                _ => '-',
            });
        }

        var slug = string.Join('-', words.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
        var suffix = distinction is null ? "" : $"-{distinction}";
        var most = MostCharacters - kind.Length - 1 - suffix.Length;
        slug = slug.Length == 0 ? "untitled" : slug.Length > most ? slug[..most].TrimEnd('-') : slug;
        return $"{kind}-{slug}{suffix}";
    }

    private static readonly string[] Cyrillic =
    [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
        "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];

    private static readonly (string Plain, string Marked)[] Latin =
    [
        ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"),
        ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"),
        ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ];

    internal static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';

    private static string Shortened(string text) => text.Length <= MostCharacters ? text : text[..MostCharacters] + "…";
}
