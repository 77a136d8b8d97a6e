namespace CooperationLedger.Web.Hosting;

/// <summary>The wait before the next try of what failed for a reason outside the program: 2 s, 4 s and so on, 30 s at most.</summary>
internal sealed class GrowingPause
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public TimeSpan Length { get; private set; } = Shortest;

    public void Grow() => Length = Length * 2 < Longest ? Length * 2 : Longest;

    /// <summary>Nothing fails any more.</summary>
    public void Reset() => Length = Shortest;
}
