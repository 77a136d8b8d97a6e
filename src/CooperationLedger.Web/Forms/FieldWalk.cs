namespace CooperationLedger.Web.Forms;

/// <summary>Goes through the fields of a form with the place where each stands.</summary>
internal static class FieldWalk
{
    /// <summary>The fields that hold a value themselves, as they stand in the form: no groups and no lists.</summary>
    public static IEnumerable<(Field Field, string At)> Leaves(IEnumerable<Field> fields, FormValues values, string at = "") =>
        fields.SelectMany(field => Leaves(field, $"{at}/{field.Name}", values));

    public static IEnumerable<(Field Field, string At)> Leaves(Field field, string at, FormValues values) => field switch
    {
        Field.Group group => Leaves(group.Fields, values, at),
        Field.Rows rows => Enumerable.Range(0, Shown(rows, at, values)).SelectMany(row => Leaves(rows.Item, $"{at}/{row}", values)),
        _ => [(field, at)],
    };

    public static int Shown(Field.Rows rows, string at, FormValues values) => Math.Max(values.RowsOf(at), rows.AtLeast);

    /// <summary>The field that stands at a place, whatever it is.</summary>
    public static Field? At(IEnumerable<Field> fields, string pointer)
    {
        var segments = pointer.Split('/');
        var field = segments.Length > 1 ? fields.FirstOrDefault(member => member.Name == segments[1]) : null;
        foreach (var segment in segments.Skip(2))
        {
            field = field switch
            {
                Field.Group group => group.Fields.FirstOrDefault(member => member.Name == segment),
                Field.Rows rows when IsRow(segment) => rows.Item,
                _ => null,
            };
        }

        return field;
    }

    /// <summary>Whether a field or a part of one stands at a place, so that what is typed there is read.</summary>
    public static bool IsAsked(IEnumerable<Field> fields, string pointer) =>
        At(fields, pointer) is not null || IsBasis(fields, pointer);

    private static bool IsBasis(IEnumerable<Field> fields, string pointer) =>
        pointer.LastIndexOf('/') is > 0 and var end
        && At(fields, pointer[..end]) is Field.Day
        && pointer == Field.Day.BasisOf(pointer[..end]);

    private static bool IsRow(string segment) =>
        int.TryParse(segment, out var row) && row is >= 0 and < FormValues.MostRows && segment == $"{row}";

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
