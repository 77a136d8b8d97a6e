namespace CooperationLedger.Web.Forms;

/// <summary>Goes through the fields of a form with the place of each.</summary>
internal static class FieldWalk
{
    /// <summary>The fields that hold a value themselves, as they are in the form: no groups and no lists.</summary>
    public static IEnumerable<(Field Field, string At)> Leaves(IEnumerable<Field> fields, FormValues values, string at = "") =>
        fields.SelectMany(field => Leaves(field, $"{at}/{field.Name}", values));

    public static IEnumerable<(Field Field, string At)> Leaves(Field field, string at, FormValues values) => field switch
    {
        Field.Group group => Leaves(group.Fields, values, at),
        Field.Rows rows => Enumerable.Range(0, Shown(rows, at, values)).SelectMany(row => Leaves(rows.Item, $"{at}/{row}", values)),
        _ => [(field, at)],
    };

    public static int Shown(Field.Rows rows, string at, FormValues values) => Math.Max(values.RowsOf(at), rows.AtLeast);

    /// <summary>The field at a place, whatever it is.</summary>
    public static Field? At(IEnumerable<Field> fields, string pointer) =>
        Nearest(fields, pointer) is var (field, at) && at == pointer ? field : null;

    /// <summary>The field at a place, else the nearest around it, with the place of that one.</summary>
    /// <remarks>Goes no deeper than the fields do, however long the pointer is.</remarks>
    public static (Field Field, string At)? Nearest(IEnumerable<Field> fields, string pointer)
    {
        (Field Field, string At)? nearest = null;
        for (var end = 0; end < pointer.Length && pointer[end] == '/';)
        {
            var begin = end + 1;
            end = pointer.IndexOf('/', begin) is >= 0 and var next ? next : pointer.Length;
            var field = Inside(nearest?.Field, fields, pointer.AsSpan(begin, end - begin));
            if (field is null)
            {
                break;
            }

            nearest = (field, pointer[..end]);
        }

        return nearest;
    }

    private static Field? Inside(Field? around, IEnumerable<Field> fields, ReadOnlySpan<char> segment)
    {
        if (around is Field.Rows rows)
        {
            return IsRow(segment) ? rows.Item : null;
        }

        foreach (var member in around is null ? fields : (around as Field.Group)?.Fields ?? [])
        {
            if (segment.SequenceEqual(member.Name))
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>Whether there is a field or a part of one at a place, so that what is typed there is read.</summary>
    public static bool IsAsked(IEnumerable<Field> fields, string pointer) =>
        At(fields, pointer) is not null || IsBasis(fields, pointer);

    private static bool IsBasis(IEnumerable<Field> fields, string pointer) =>
        pointer.LastIndexOf('/') is > 0 and var end
        && At(fields, pointer[..end]) is Field.Day
        && pointer == Field.Day.BasisOf(pointer[..end]);

    private static bool IsRow(ReadOnlySpan<char> segment) =>
        int.TryParse(segment, out var row) && row is >= 0 and < FormValues.MostRows && segment.SequenceEqual($"{row}");

    /// <summary>Chooses a dossier in the first place for its kind that is still empty; if there is none, in another row.</summary>
    public static FormValues Choosing(IReadOnlyList<Field> fields, FormValues values, string kind, string dossier)
    {
        var grown = Lists(fields, "").Where(list => References([list.Rows.Item]).Any(field => field.Kind == kind))
            .Select(list => values.WithRow(list.At, Shown(list.Rows, list.At, values)));
        var chosen =
            from given in grown.Prepend(values)
            from leaf in Leaves(fields, given)
            where leaf.Field is Field.Dossier reference && reference.Kind == kind && given[leaf.At].Length == 0
            select given.With(leaf.At, dossier);
        return chosen.FirstOrDefault(values);
    }

    private static IEnumerable<(Field.Rows Rows, string At)> Lists(IEnumerable<Field> fields, string at) =>
        fields.SelectMany(field => field switch
        {
            Field.Rows rows => [(rows, $"{at}/{rows.Name}")],
            Field.Group group => Lists(group.Fields, $"{at}/{group.Name}"),
            _ => Enumerable.Empty<(Field.Rows, string)>(),
        });

    /// <summary>The kinds of dossiers that are chosen from.</summary>
    public static IEnumerable<string> Kinds(IEnumerable<Field> fields) =>
        References(fields).Select(field => field.Kind).OfType<string>().Distinct();

    public static IEnumerable<Field.Dossier> References(IEnumerable<Field> fields) => Boxes(fields).OfType<Field.Dossier>();

    /// <summary>The fields that hold a value themselves, each once however many rows there are.</summary>
    public static IEnumerable<Field> Boxes(IEnumerable<Field> fields) => fields.SelectMany(field => field switch
    {
        Field.Group group => Boxes(group.Fields),
        Field.Rows rows => Boxes([rows.Item]),
        _ => [field],
    });
}
