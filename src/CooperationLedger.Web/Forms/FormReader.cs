using System.Text.Json.Nodes;
using CooperationLedger.Dates;

namespace CooperationLedger.Web.Forms;

/// <summary>
/// Makes of what was typed the JSON of a command, as programs send it. It has no rules of its own: what is wrong is said by those who
/// read and decide.
/// </summary>
internal sealed class FormReader(FormValues values)
{
    private readonly List<Refusal> faults = [];

    /// <returns>The command as JSON, and what could not be read as the date or number that it should be.</returns>
    /// <param name="at">Where in the form the fields are.</param>
    public static (JsonObject Json, IReadOnlyList<Refusal> Faults) Read(IEnumerable<Field> fields, FormValues values, string at = "")
    {
        var reader = new FormReader(values);
        return (reader.Members(fields, at), reader.faults);
    }

    private JsonObject Members(IEnumerable<Field> fields, string at)
    {
        JsonObject read = [];
        foreach (var field in fields)
        {
            if (Value(field, $"{at}/{field.Name}") is { } value)
            {
                read[field.Name] = value;
            }
        }

        return read;
    }

    /// <returns>Null when nothing is said, so that the member is left out.</returns>
    private JsonNode? Value(Field field, string at) => field switch
    {
        Field.Group group => !group.Required && values.IsEmpty(group, at) ? null : Members(group.Fields, at),
        Field.Rows rows => Items(rows, at),
        Field.Tick => values[at] == "yes" ? true : null,
        Field.YesNo => values[at] switch { "" => null, "yes" => true, "no" => false, var other => other },
        Field.Number => long.TryParse(values[at], out var number) ? number : Text(at),
        Field.Amount amount => Amount(amount, at),
        Field.Date => Date(at),
        Field.Day => Day(at),
        Field.Country => State(at),
        Field.Place => AtPlace(at),
        _ => Text(at),
    };

    private JsonValue? Text(string at) => values[at] is { Length: > 0 } text ? JsonValue.Create(text) : null;

    private JsonArray? Items(Field.Rows rows, string at)
    {
        var count = values.RowsOf(at);
        return count == 0 && !rows.Required ? null : [.. Enumerable.Range(0, count).Select(row => Value(rows.Item, $"{at}/{row}"))];
    }

    /// <param name="said">What programs would send for what was typed; null where it cannot be read.</param>
    private JsonValue? Read(string at, string? said, Func<Refusal> unreadable)
    {
        if (values[at].Length > 0 && said is null)
        {
            faults.Add(unreadable());
        }

        return values[at].Length > 0 && said is not null ? JsonValue.Create(said) : null;
    }

    private JsonValue? Amount(Field.Amount amount, string at) => Read(
        at,
        TypedNumber.TryRead(values[at], amount.MayBeBelowZero, out var number, out var complaint) ? number.ToString() : null,
        () => new("unreadable-number", complaint!, at));

    private JsonValue? State(string at) => Read(
        at, TypedPlace.TryReadState(values[at], out var state) ? state.ToString() : null, () => TypedPlace.UnreadableState(values[at], at));

    private JsonValue? AtPlace(string at) => Read(
        at, TypedPlace.TryRead(values[at], out var place) ? place.ToString() : null, () => TypedPlace.Unreadable(values[at], at));

    private JsonValue? Date(string at)
    {
        if (values[at].Length == 0)
        {
            return null;
        }

        if (TypedDate.TryRead(values[at], out var date, out var complaint))
        {
            return JsonValue.Create(date.Text);
        }

        faults.Add(new("unreadable-date", complaint, at));
        return null;
    }

    private JsonNode? Day(string at)
    {
        var basis = values[Field.Day.BasisOf(at)];
        if (basis == Field.Day.NotStated)
        {
            if (values[at].Length > 0)
            {
                faults.Add(new(
                    "date-and-not-stated",
                    $"You typed {Refusal.Shortened(values[at])} and chose that the source does not state the day: keep one of the two.",
                    at));
            }

            return Field.Day.NotStated;
        }

        return Date(at) is { } date
            ? new JsonObject { ["edtf"] = date, ["basis"] = basis.Length == 0 ? "stated" : basis }
            : null;
    }
}
