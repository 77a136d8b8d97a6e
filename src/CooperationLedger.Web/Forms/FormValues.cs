using System.Collections.Immutable;

namespace CooperationLedger.Web.Forms;

/// <summary>What stands in the boxes of a form, by JSON pointer, as it was typed.</summary>
public sealed record FormValues(ImmutableSortedDictionary<string, string> ByName)
{
    public static readonly FormValues None = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <returns>Without blanks around it, and with one kind of line break; empty when there is nothing.</returns>
    public string this[string at] =>
        ByName.TryGetValue(at, out var typed) ? typed.Replace("\r\n", "\n", StringComparison.Ordinal).Trim() : "";

    public bool Has(string at) => ByName.ContainsKey(at);

    public FormValues With(string at, string value) => new(ByName.SetItem(at, value));

    /// <summary>How many rows of a list stand in the form, filled in or not.</summary>
    public int RowsOf(string at)
    {
        var last = -1;
        foreach (var name in Under(at))
        {
            var segment = name[(at.Length + 1)..].Split('/')[0];
            last = int.TryParse(segment, out var index) && index is >= 0 and < MostRows ? Math.Max(last, index) : last;
        }

        return last + 1;
    }

    /// <summary>No list of a form is longer.</summary>
    public const int MostRows = 200;

    public FormValues WithRow(string at, int shown) =>
        Math.Max(RowsOf(at), shown) is < MostRows and var rows ? With($"{at}/{rows}", "") : this;

    public FormValues WithoutRow(string at, int row) => KeepRows(at, [.. Enumerable.Range(0, RowsOf(at)).Where(index => index != row)]);

    /// <summary>Without what stands under a place.</summary>
    public FormValues Without(string at) => new(ByName.RemoveRange(Under(at).Append(at)));

    /// <summary>Without the rows that were left empty, so that the rows and the items of the command have the same numbers.</summary>
    public FormValues Compacted(IEnumerable<Field> fields, string at = "") =>
        fields.Aggregate(this, (values, field) => values.Compacted(field, $"{at}/{field.Name}"));

    public bool IsEmpty(Field field, string at) => field switch
    {
        Field.Group group => group.Fields.All(member => IsEmpty(member, $"{at}/{member.Name}")),
        Field.Rows rows => Enumerable.Range(0, RowsOf(at)).All(row => IsEmpty(rows.Item, $"{at}/{row}")),
        Field.Choice choice => this[at] is "" || this[at] == choice.Default,
        Field.YesNo choice => this[at] is "" || this[at] == choice.Default,
        Field.Day => this[at].Length == 0 && this[Field.Day.BasisOf(at)] is "" or "stated",
        _ => this[at].Length == 0,
    };

    private FormValues Compacted(Field field, string at) => field switch
    {
        Field.Group group => Compacted(group.Fields, at),
        Field.Rows rows => Enumerable.Range(0, RowsOf(at))
            .Aggregate(this, (values, row) => values.Compacted(rows.Item, $"{at}/{row}"))
            .WithoutEmptyRows(rows, at),
        _ => this,
    };

    private FormValues WithoutEmptyRows(Field.Rows rows, string at) =>
        KeepRows(at, [.. Enumerable.Range(0, RowsOf(at)).Where(row => !IsEmpty(rows.Item, $"{at}/{row}"))]);

    private FormValues KeepRows(string at, IReadOnlyList<int> kept)
    {
        var moved = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        moved.AddRange(ByName.Where(pair => !pair.Key.StartsWith(at + "/", StringComparison.Ordinal)));
        foreach (var (index, row) in kept.Index())
        {
            var old = $"{at}/{row}";
            moved.AddRange(Under(old).Prepend(old).Where(ByName.ContainsKey)
                .Select(name => KeyValuePair.Create($"{at}/{index}{name[old.Length..]}", ByName[name])));
        }

        return new(moved.ToImmutable());
    }

    private IEnumerable<string> Under(string at) => ByName.Keys.Where(name => name.StartsWith(at + "/", StringComparison.Ordinal));
}
