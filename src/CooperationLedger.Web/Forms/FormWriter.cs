using System.Text.Json;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Web.Forms;

/// <summary>Fills in a form from JSON: from the command that it would make, or from the event that such a command made.</summary>
public static class FormWriter
{
    public static FormValues Write(IEnumerable<Field> fields, JsonElement json, FormValues? into = null, string at = "") =>
        fields.Aggregate(into ?? FormValues.None, (values, field) =>
            json.TryGetProperty(field.Name, out var member) && member.ValueKind != JsonValueKind.Null
                ? Write(values, field, member, $"{at}/{field.Name}")
                : values);

    private static FormValues Write(FormValues values, Field field, JsonElement json, string at) => field switch
    {
        Field.Group group => Write(group.Fields, json, values, at),
        Field.Rows rows => json.EnumerateArray().Index()
            .Aggregate(values, (written, item) => Write(written, rows.Item, item.Item, $"{at}/{item.Index}")),
        Field.Tick or Field.YesNo => values.With(at, json.GetBoolean() ? "yes" : "no"),
        Field.Place => values.With(at, TypedPlace.Suggested(Place.Parse(json.GetString()!)).Value),
        Field.Date => values.With(at, Typed(json.GetString()!)),
        Field.Day when json.ValueKind == JsonValueKind.String => values.With(at, "").With(Field.Day.BasisOf(at), Field.Day.NotStated),
        Field.Day => values.With(at, Typed(json.GetProperty("edtf").GetString()!))
            .With(Field.Day.BasisOf(at), json.GetProperty("basis").GetString()!),
        _ => values.With(at, json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText()),
    };

    /// <summary>A date in words where the words are read as that same date, else as it is kept.</summary>
    private static string Typed(string edtf)
    {
        var words = EdtfDate.Parse(edtf).ToWords();
        return TypedDate.TryRead(words, out var read, out _) && read.Text == edtf ? words : edtf;
    }
}
