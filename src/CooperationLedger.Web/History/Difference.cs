namespace CooperationLedger.Web.History;

/// <summary>One thing that a correction says otherwise: two sentences may be the same and hide it.</summary>
/// <param name="Field">As the form calls it, from the outside in: "The meeting, participant 1, person".</param>
/// <param name="Was">In words, but for the ids of dossiers; null when nothing was said.</param>
/// <param name="Is">Null when nothing is said any more.</param>
public sealed record Difference(string Field, string? Was, string? Is)
{
    public static IReadOnlyList<Difference> Between(LedgerEvent said, LedgerEvent now)
    {
        if (said.Equals(now))
        {
            return [];
        }

        var (was, @is) = (SaidInWords.Of(said), SaidInWords.Of(now));
        return
        [
            .. from at in was.Keys.Union(@is.Keys)
               let one = was.GetValueOrDefault(at)
               let other = @is.GetValueOrDefault(at)
               where one?.Exact != other?.Exact
               let alike = one?.Words == other?.Words
               select new Difference((other ?? one)!.Field, alike ? one?.Exact : one?.Words, alike ? other?.Exact : other?.Words),
        ];
    }
}
