namespace CooperationLedger.Web.Forms;

/// <summary>Sets the rows of what was said beside those of what is to be said: a row taken away changes no other.</summary>
internal static class RowAlignment
{
    /// <returns>What was said, each row under the number of the row that says it now; rows taken away come after all.</returns>
    public static FormValues Of(FormValues was, FormValues now, IEnumerable<Field> fields, string at = "") =>
        fields.Aggregate(was, (aligned, field) => field switch
        {
            Field.Group group => Of(aligned, now, group.Fields, $"{at}/{field.Name}"),
            Field.Rows => Aligned(aligned, now, $"{at}/{field.Name}"),
            _ => aligned,
        });

    private static FormValues Aligned(FormValues was, FormValues now, string at)
    {
        var (before, after) = (Rows(was, at), Rows(now, at));
        var places = new int?[before.Count];
        HashSet<int> taken = [];
        for (var row = 0; row < before.Count; row++)
        {
            var same = Enumerable.Range(0, after.Count).Where(other => after[other] == before[row] && !taken.Contains(other))
                .FirstOrDefault(-1);
            if (same >= 0 && taken.Add(same))
            {
                places[row] = same;
            }
        }

        for (var row = 0; row < before.Count; row++)
        {
            if (places[row] is null)
            {
                var next = Enumerable.Range(0, int.MaxValue).First(place => !taken.Contains(place));
                taken.Add(next);
                places[row] = next;
            }
        }

        return before.Count == 0 ? was : was.WithRowsAt(at, [.. places.Select(place => place!.Value)]);
    }

    private static List<string> Rows(FormValues values, string at) =>
        [.. Enumerable.Range(0, values.RowsOf(at)).Select(row => string.Join('\n', values.In($"{at}/{row}")))];
}
