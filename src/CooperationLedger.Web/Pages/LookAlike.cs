using System.Globalization;
using System.Text;
using CooperationLedger.Json;

namespace CooperationLedger.Web.Pages;

/// <summary>
/// What a reader cannot see of a name: a word with letters of two alphabets that look alike, such as Latin with a Cyrillic а, and
/// characters that take no room. Such a name is not another's, though it looks it; some are honest, so that it is said and not refused.
/// </summary>
internal static class LookAlike
{
    private const string Unseen = "a character that cannot be seen";

    /// <returns>A sentence for each word in which there is any.</returns>
    public static IEnumerable<string> In(string name) =>
        from word in name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        let odd = Odd(word).ToList()
        where odd.Count > 0
        select $"Look closely: “{word}” has {Words.List(odd)}.";

    /// <summary>
    /// The same of the host of a web address, where a part that is of another alphabet altogether may look Latin too. A top-level domain of
    /// that alphabet shows that it is none.
    /// </summary>
    /// <returns>A sentence for each part of the host in which there is any, with the name that the address leads to.</returns>
    public static IEnumerable<string> InAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.HostNameType == UriHostNameType.Dns ? InHost(uri) : [];

    private static IEnumerable<string> InHost(Uri uri)
    {
        var parts = uri.Host.ToLowerInvariant().Split('.', StringSplitOptions.RemoveEmptyEntries);
        return from part in parts
               let mixed = Odd(part).ToList()
               let odd = mixed.Count > 0 ? mixed : [.. Disguised(part, parts[^1])]
               where odd.Count > 0
               select $"Look closely at the address: “{part}” has {Words.List(odd)}. It leads to {uri.IdnHost}.";
    }

    /// <summary>Whether all letters of a part that are not Latin look Latin (UTS 39, whole-script confusables).</summary>
    private static IEnumerable<string> Disguised(string part, string top)
    {
        var strange = part.EnumerateRunes().Where(rune => Rune.IsLetter(rune) && AlphabetOf(rune) != "Latin").ToList();
        return strange is [var first, ..] && strange.All(rune => LooksLatin.Contains(rune.ToString(), StringComparison.Ordinal))
            && AlphabetOf(first) is { } alphabet && top.EnumerateRunes().All(rune => AlphabetOf(rune) != alphabet)
                ? [$"{alphabet} letters that all look Latin"]
                : [];
    }

    /// <summary>
    /// The small letters of these alphabets that Unicode's confusables.txt (of Unicode 15) takes for a small Latin letter or a digit.
    /// </summary>
    private const string LooksLatin =
        "άίαγικνορσυϊϋόύϳϸᴦὰὶὸὺᾶ" +
        "абгекорсухѐёѕіїјћѡѵҫүһҽӏӓӕӧӱԁԛԝꙇ" +
        "ագզհոռսցքօ";

    private static IEnumerable<string> Odd(string word)
    {
        var hidden = word.EnumerateRunes().Where(IsHidden).Select(rune => $"{Unseen} ({WrittenText.Name(rune)})");
        return hidden.Concat(Runs(word).SelectMany(Strangers)).Distinct();
    }

    /// <summary>The letters of a run that are not of the alphabet that most of it is written in.</summary>
    private static IEnumerable<string> Strangers(List<(Rune Letter, string Alphabet)> run)
    {
        var alphabets = run.GroupBy(one => one.Alphabet).OrderByDescending(alike => alike.Count()).ThenByDescending(alike => alike.Key);
        return alphabets.Skip(1).SelectMany(strange => strange)
            .Select(one => $"the {one.Alphabet} letter {one.Letter} ({WrittenText.Name(one.Letter)})");
    }

    /// <summary>Letters that follow one another with nothing between them.</summary>
    private static List<List<(Rune Letter, string Alphabet)>> Runs(string word)
    {
        List<List<(Rune, string)>> runs = [[]];
        foreach (var rune in word.EnumerateRunes())
        {
            if (AlphabetOf(rune) is { } alphabet)
            {
                runs[^1].Add((rune, alphabet));
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                runs.Add([]);
            }
        }

        return runs;
    }

    /// <remarks>Those that have letters in common to the eye. Null for all else.</remarks>
    private static string? AlphabetOf(Rune rune) => !Rune.IsLetter(rune) ? null : rune.Value switch
    {
        <= 0x7F or (>= 0xC0 and <= 0x24F) or (>= 0x1E00 and <= 0x1EFF) => "Latin",
        (>= 0x370 and <= 0x3FF) or (>= 0x1F00 and <= 0x1FFF) => "Greek",
        (>= 0x400 and <= 0x52F) or (>= 0x1C80 and <= 0x1C8F) or (>= 0xA640 and <= 0xA69F) => "Cyrillic",
        >= 0x531 and <= 0x58F => "Armenian",
        _ => null,
    };

    /// <remarks>The two joiners (U+200C, U+200D) shape the letters beside them, as Urdu and Persian need.</remarks>
    private static bool IsHidden(Rune rune) =>
        rune.Value is not (0x200C or 0x200D) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format && !WrittenText.IsNamed(rune);
}
