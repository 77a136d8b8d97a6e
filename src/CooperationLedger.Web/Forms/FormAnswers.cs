using CooperationLedger.Amounts;
using CooperationLedger.Dates;
using CooperationLedger.Places;
using CooperationLedger.Sectors;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Forms;

/// <summary>What was filled in, in words, as it will be understood.</summary>
/// <param name="Label">The question, with the row where there are several.</param>
/// <param name="Inside">What the question is a part of; empty for the entry itself.</param>
/// <param name="Days">Of a date: the days that it is taken to span.</param>
public sealed record FormAnswer(string At, string Label, string Inside, string Answer, string? Days = null)
{
    /// <remarks>
    /// What few entries need is asked under "More": left empty there, it is no answer. A question asked about several things, such as the
    /// state that gives and the state that receives, is shown with what it is about.
    /// </remarks>
    public static IEnumerable<FormAnswer> Of(FormSheet sheet, FormValues values, FormChoices choices)
    {
        var asked = sheet.Fields.Where(field => !field.Apart || !values.IsEmpty(field, $"/{field.Name}"));
        var answers = asked.SelectMany(field => Of(field, $"/{field.Name}", "", "", values, choices)).ToList();
        var shared = answers.GroupBy(answer => answer.Label).Where(alike => alike.Count() > 1).Select(alike => alike.Key).ToHashSet();
        return answers.Select(answer =>
            shared.Contains(answer.Label) ? answer with { Label = Labelled(answer.Label, answer.Inside) } : answer);
    }

    /// <param name="of">The row that it is of.</param>
    /// <param name="inside">The group that it is of.</param>
    private static IEnumerable<FormAnswer> Of(
        Field field, string at, string of, string inside, FormValues values, FormChoices choices) =>
        field switch
        {
            Field.Group group when !group.Required && values.IsEmpty(group, at) =>
                [new(at, Labelled(group.Label, of), inside, "Not given")],
            Field.Group group => group.Fields
                .SelectMany(member => Of(member, $"{at}/{member.Name}", of, GroupOf(group, of, inside), values, choices)),
            Field.Rows rows when values.RowsOf(at) == 0 => [new(at, rows.Label, inside, "Not given")],
            Field.Rows rows => Enumerable.Range(0, values.RowsOf(at))
                .SelectMany(row => Of(rows.Item, $"{at}/{row}", Row(rows, row, at, of, values), inside, values, choices)),
            _ => [new(at, Labelled(field.Label, of), inside, Spoken(field, at, values, choices), DaysOf(field, at, values))],
        };

    private static string GroupOf(Field.Group group, string of, string inside) =>
        of.Length == 0 && group.Label.Length > 0 ? group.Label : inside;

    /// <summary>What distinguishes the answers of a row from those of others; the only source of an entry is just its source.</summary>
    private static string Row(Field.Rows rows, int row, string at, string of, FormValues values) =>
        rows.Item is not Field.Group ? $"{row + 1}"
        : values.RowsOf(at) == 1 && at.EndsWith("/citations", StringComparison.Ordinal) ? of
        : $"{rows.Item.Label} {row + 1}";

    /// <remarks>"Place in it, source 2"; a row that is one box is "Country 2".</remarks>
    private static string Labelled(string label, string of) =>
        of.Length == 0 || of.StartsWith(label + " ", StringComparison.Ordinal) ? of.Length == 0 ? label : of
        : char.IsDigit(of[0]) ? $"{label} {of}"
        : $"{label}, {char.ToLowerInvariant(of[0])}{of[1..]}";

    private static string Spoken(Field field, string at, FormValues values, FormChoices choices) => (field, values[at]) switch
    {
        (Field.Tick, var typed) => typed == "yes" ? "Yes" : "No",
        (Field.Day, _) when values[Field.Day.BasisOf(at)] == Field.Day.NotStated => "The source does not state the day",
        (_, "") => "Not given",
        (Field.Choice choice, var value) => choice.Options.FirstOrDefault(option => option.Value == value)?.Label ?? value,
        (Field.YesNo, var value) => value == "yes" ? "Yes" : "No",
        (Field.Date, var typed) => InWords(typed) ?? typed,
        (Field.Day, var typed) => InWords(typed) is { } words ? $"{words}. {Basis(values[Field.Day.BasisOf(at)])}" : typed,
        (Field.Amount amount, var typed) =>
            TypedNumber.TryRead(typed, amount.MayBeBelowZero, out var number, out _) ? number.ToWords() : typed,
        (Field.Country, var code) => CountryCode.TryParse(code.ToUpperInvariant(), null, out var country) ? country.Name : code,
        (Field.OfSector, var code) => Sector.TryParse(code, null, out var sector) ? sector.Name : code,
        (Field.OfCurrency, var code) => Currency.TryParse(code, null, out var currency) ? $"{currency} {currency.Name}" : code,
        (Field.Place, var code) => Place.TryParse(FormReader.CodeIn(code), null, out var place) ? place.ToWords() : code,
        (Field.Dossier, var id) => choices.TitleOf(id),
        (Field.EntryOf, var id) => choices.Entries.FirstOrDefault(entry => entry.Value == id)?.Label ?? id,
        var (_, typed) => typed,
    };

    private static string? InWords(string typed) => Understood(typed) is { } date ? Words.Upper(date.ToWords()) : null;

    private static string Basis(string chosen) => Words.Basis(chosen == "inferred" ? DateBasis.Inferred : DateBasis.Stated);

    private static string? DaysOf(Field field, string at, FormValues values) =>
        field is Field.Date or Field.Day && Understood(values[at]) is { } date ? Span(date) : null;

    public static EdtfDate? Understood(string typed) => TypedDate.TryRead(typed, out var date, out _) ? date : null;

    /// <returns>"1 August 2025 to 31 August 2025"; for a single day, that it is one.</returns>
    public static string Span(EdtfDate date) => (date.Earliest, date.Latest) switch
    {
        var (earliest, latest) when earliest == latest => $"exactly {Words.Day(earliest)}",
        var (earliest, latest) when earliest == DateOnly.MinValue => $"until {Words.Day(latest)}",
        var (earliest, latest) when latest == DateOnly.MaxValue => $"from {Words.Day(earliest)} on",
        var (earliest, latest) => $"{Words.Day(earliest)} to {Words.Day(latest)}",
    };
}
