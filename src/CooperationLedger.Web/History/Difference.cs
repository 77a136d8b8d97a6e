using System.Text.Json;
using CooperationLedger.Json;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.History;

/// <summary>One thing that a correction says otherwise: two sentences may be the same and hide it.</summary>
/// <param name="Field">In words, from the outside in: "Meeting, participants 1, person".</param>
/// <param name="Was">Null when nothing was said.</param>
/// <param name="Is">Null when nothing is said any more.</param>
public sealed record Difference(string Field, string? Was, string? Is)
{
    public static IReadOnlyList<Difference> Between(LedgerEvent said, LedgerEvent now)
    {
        var (was, @is) = (Leaves(said), Leaves(now));
        return
        [
            .. from field in was.Keys.Union(@is.Keys)
               let one = was.GetValueOrDefault(field)
               let other = @is.GetValueOrDefault(field)
               where one != other
               select new Difference(field, one, other),
        ];
    }

    private static Dictionary<string, string> Leaves(LedgerEvent @event) =>
        Leaves(JsonSerializer.SerializeToElement(@event, @event.GetType(), LedgerJson.Options), "").ToDictionary();

    private static IEnumerable<(string Field, string Value)> Leaves(JsonElement value, string field) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member =>
            Leaves(member.Value, field.Length == 0 ? FormFields.Spoken(member.Name) : $"{field}, {FormFields.Spoken(member.Name).ToLowerInvariant()}")),
        JsonValueKind.Array => value.EnumerateArray().Index().SelectMany(item => Leaves(item.Item, $"{field} {item.Index + 1}")),
        _ => [(field, value.ToString())],
    };
}
