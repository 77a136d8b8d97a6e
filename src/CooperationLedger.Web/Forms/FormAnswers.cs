using CooperationLedger.Amounts;
using CooperationLedger.Dates;
using CooperationLedger.Sectors;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Forms;

/// <summary>What was filled in, in words, as it will be understood.</summary>
/// <param name="Label">The question, with the row where there are several.</param>
/// <param name="Inside">What the question is a part of; empty for the entry itself.</param>
/// <param name="Answer">Null where a correction leaves empty what the entry said.</param>
/// <param name="Days">Of a date: the days that it is taken to span.</param>
/// <param name="Was">Of a correction that changes it: what the entry said, null where it said nothing.</param>
public sealed record FormAnswer(
    string At, string Label, string Inside, string? Answer, string? Days = null, string? Was = null, bool IsChanged = false)
{
    /// <remarks>
    /// In the order in which it is asked. What was left empty is no answer. A question asked about several things, such as the state that
    /// gives and the state that receives, is shown with what it is about.
    /// </remarks>
    public static IReadOnlyList<FormAnswer> Of(FormSheet sheet, FormValues values, FormChoices choices)
    {
        var was = sheet.Said is { } said ? RowAlignment.Of(said, values, sheet.Fields) : null;
        var answers = Question.In(sheet.Fields).SelectMany(question =>
            Of(question, "", "", new(values, was?.In(question.At).Any() == true ? was : null, choices))).ToList();
        var shared = answers.GroupBy(answer => answer.Label).Where(alike => alike.Count() > 1).Select(alike => alike.Key).ToHashSet();
        return
        [
            .. answers.Select(answer =>
                shared.Contains(answer.Label) ? answer with { Label = Labelled(answer.Label, answer.Inside) } : answer),
        ];
    }

    /// <param name="Was">What the entry said that is corrected, each row where it is now.</param>
    private sealed record Filled(FormValues Values, FormValues? Was, FormChoices Choices)
    {
        public int RowsOf(string at) => Math.Max(Values.RowsOf(at), Was?.RowsOf(at) ?? 0);
    }

    /// <param name="of">The row that it is of.</param>
    /// <param name="inside">The group that it is of.</param>
    private static IEnumerable<FormAnswer> Of(Question question, string of, string inside, Filled filled) => question.Field switch
    {
        Field.Group group => Question.In(group.Fields, question.At)
            .SelectMany(member => Of(member, of, GroupOf(group, of, inside), filled)),
        Field.Rows rows => Enumerable.Range(0, filled.RowsOf(question.At)).SelectMany(row =>
            Of(new(rows.Item, $"{question.At}/{row}"), Row(rows, row, question.At, of, filled), inside, filled)),
        _ => One(question, of, inside, filled),
    };

    private static IEnumerable<FormAnswer> One(Question question, string of, string inside, Filled filled)
    {
        var (field, at) = question;
        var (said, was) = (Said(field, at, filled.Values, filled.Choices), Said(field, at, filled.Was, filled.Choices));
        var isSaid = !filled.Values.IsEmpty(field, at) || filled.Was?.IsEmpty(field, at) == false;
        var isChanged = filled.Was is not null && said != was;
        return !isSaid || (said is null && was is null)
            ? []
            : [new(at, Labelled(field.Label, of), inside, said, DaysOf(field, at, filled.Values), isChanged ? was : null, isChanged)];
    }

    private static string? Said(Field field, string at, FormValues? values, FormChoices choices) =>
        values is not null && (values[at].Length > 0 || (field is Field.Day && !values.IsEmpty(field, at)))
            ? Spoken(field, at, values, choices)
            : null;

    private static string GroupOf(Field.Group group, string of, string inside) =>
        of.Length == 0 && group.Label.Length > 0 ? group.Label : inside;

    /// <summary>What distinguishes the answers of a row from those of others; the only source of an entry is just its source.</summary>
    private static string Row(Field.Rows rows, int row, string at, string of, Filled filled) =>
        rows.Item is not Field.Group ? $"{row + 1}"
        : filled.RowsOf(at) == 1 && at.EndsWith("/citations", StringComparison.Ordinal) ? of
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
        (Field.Choice choice, var value) => choice.Options.FirstOrDefault(option => option.Value == value)?.Label ?? value,
        (Field.YesNo, var value) => value == "yes" ? "Yes" : "No",
        (Field.Date, var typed) => InWords(typed) ?? typed,
        (Field.Day, var typed) => InWords(typed) is { } words ? $"{words}. {Basis(values[Field.Day.BasisOf(at)])}" : typed,
        (Field.Amount amount, var typed) =>
            TypedNumber.TryRead(typed, amount.MayBeBelowZero, out var number, out _) ? number.ToWords() : typed,
        (Field.Country, var typed) => TypedPlace.TryReadState(typed, out var state) ? state.Name : typed,
        (Field.OfSector, var code) => Sector.TryParse(code, null, out var sector) ? sector.Name : code,
        (Field.OfCurrency, var code) => Currency.TryParse(code, null, out var currency) ? $"{currency} {currency.Name}" : code,
        (Field.Place, var code) => TypedPlace.TryRead(code, out var place) ? place.ToWords() : code,
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
