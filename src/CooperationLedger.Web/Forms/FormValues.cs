using System.Collections.Immutable;
using System.Globalization;

namespace CooperationLedger.Web.Forms;

/// <summary>What the boxes of a form hold, by JSON pointer, as it was typed.</summary>
/// <remarks>Anybody may send any names: each question about them costs what its answer is long.</remarks>
public sealed class FormValues(ImmutableSortedDictionary<string, string> byName)
{
    /// <summary>No list of a form is longer.</summary>
    public const int MostRows = 200;

    public static readonly FormValues None = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    private string[]? names;
    private Dictionary<string, int>? rows;

    /// <summary>In the order of their characters' codes, so that everything under one place is together.</summary>
    public ImmutableSortedDictionary<string, string> ByName { get; } = byName;

    /// <returns>Without blanks around it, and with one kind of line break; empty when there is nothing.</returns>
    public string this[string at] =>
        ByName.TryGetValue(at, out var typed) ? typed.Replace("\r\n", "\n", StringComparison.Ordinal).Trim() : "";

    public bool Has(string at) => ByName.ContainsKey(at);

    public FormValues With(string at, string value) => new(ByName.SetItem(at, value));

    /// <summary>How many rows of a list are in the form, filled in or not.</summary>
    public int RowsOf(string at) => (rows ??= CountRows()).GetValueOrDefault(at);

    public FormValues WithRow(string at, int shown) =>
        Math.Max(RowsOf(at), shown) is < MostRows and var rows ? With($"{at}/{rows}", "") : this;

    public FormValues WithoutRow(string at, int row)
    {
        var left = ByName.ToBuilder();
        foreach (var name in Under(at))
        {
            if (RowIn(name, at.Length) is { } other && other >= row)
            {
                left.Remove(name);
                if (other > row)
                {
                    left[$"{at}/{other - 1}{name[$"{at}/{other}".Length..]}"] = ByName[name];
                }
            }
        }

        return new(left.ToImmutable());
    }

    /// <summary>With each row of a list at another number.</summary>
    /// <param name="places">By the number of the row.</param>
    public FormValues WithRowsAt(string at, IReadOnlyList<int> places)
    {
        var moved = Without(at).ByName.ToBuilder();
        foreach (var name in Under(at))
        {
            if (RowIn(name, at.Length) is { } row && row < places.Count)
            {
                moved[$"{at}/{places[row]}{name[$"{at}/{row}".Length..]}"] = ByName[name];
            }
        }

        return new(moved.ToImmutable());
    }

    /// <summary>What was typed at a place and under it, each with the rest of its name; nothing that was left empty.</summary>
    public IEnumerable<string> In(string at) =>
        from name in Under(at).Prepend(at)
        where this[name].Length > 0
        select $"{name[at.Length..]}={this[name]}";

    /// <summary>Without what is under a place.</summary>
    public FormValues Without(string at) => new(ByName.RemoveRange(Under(at).Append(at)));

    /// <summary>Without the rows that were left empty, so that the rows and the items of the command have the same numbers.</summary>
    public FormValues Compacted(IEnumerable<Field> fields, string at = "")
    {
        var left = ByName.ToBuilder();
        foreach (var field in fields)
        {
            Move(field, $"{at}/{field.Name}", $"{at}/{field.Name}", left);
        }

        return new(left.ToImmutable());
    }

    public bool IsEmpty(Field field, string at) => field switch
    {
        Field.Group group => group.Fields.All(member => IsEmpty(member, $"{at}/{member.Name}")),
        Field.Rows rows => Enumerable.Range(0, RowsOf(at)).All(row => IsEmpty(rows.Item, $"{at}/{row}")),
        Field.Choice choice => this[at] is "" || this[at] == choice.Default,
        Field.YesNo choice => this[at] is "" || this[at] == choice.Default,
        Field.Day => this[at].Length == 0 && this[Field.Day.BasisOf(at)] is "" or "stated",
        _ => this[at].Length == 0,
    };

    /// <summary>Moves what is in a field to where it belongs once the empty rows before it are gone.</summary>
    /// <remarks>Never to a later row, so that nothing is moved onto what has still to be moved.</remarks>
    private void Move(Field field, string from, string to, ImmutableSortedDictionary<string, string>.Builder left)
    {
        switch (field)
        {
            case Field.Group group:
                foreach (var member in group.Fields)
                {
                    Move(member, $"{from}/{member.Name}", $"{to}/{member.Name}", left);
                }

                break;
            case Field.Rows rows:
                var (kept, sent) = (0, RowsOf(from));
                for (var row = 0; row < sent; row++)
                {
                    if (IsEmpty(rows.Item, $"{from}/{row}"))
                    {
                        left.RemoveRange(Under($"{from}/{row}").Append($"{from}/{row}"));
                    }
                    else
                    {
                        Move(rows.Item, $"{from}/{row}", $"{to}/{kept++}", left);
                    }
                }

                break;
            default:
                Move(from, to, left);
                Move(Field.Day.BasisOf(from), Field.Day.BasisOf(to), left);
                break;
        }
    }

    private void Move(string from, string to, ImmutableSortedDictionary<string, string>.Builder left)
    {
        if (from != to && ByName.TryGetValue(from, out var typed))
        {
            left.Remove(from);
            left[to] = typed;
        }
    }

    /// <param name="list">How long the name of the list is with which the name begins.</param>
    private static int? RowIn(string name, int list)
    {
        var rest = name.AsSpan(list + 1);
        var digits = rest.IndexOf('/') is >= 0 and var end ? rest[..end] : rest;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row < MostRows ? row : null;
    }

    /// <summary>Of every place at once, since a page asks for those of many lists, and of one many times.</summary>
    private Dictionary<string, int> CountRows()
    {
        Dictionary<string, int> counted = [];
        foreach (var name in ByName.Keys)
        {
            for (var end = name.IndexOf('/', 1); end > 0; end = name.IndexOf('/', end + 1))
            {
                if (RowIn(name, end) is { } row)
                {
                    var list = name[..end];
                    counted[list] = Math.Max(counted.GetValueOrDefault(list), row + 1);
                }
            }
        }

        return counted;
    }

    private IEnumerable<string> Under(string at)
    {
        names ??= [.. ByName.Keys];
        var place = at + "/";
        var first = Array.BinarySearch(names, place, StringComparer.Ordinal);
        for (var i = first < 0 ? ~first : first; i < names.Length && names[i].StartsWith(place, StringComparison.Ordinal); i++)
        {
            yield return names[i];
        }
    }
}
