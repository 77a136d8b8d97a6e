namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>How often something is let happen at a random moment.</summary>
internal static class Rounds
{
    /// <param name="usual">Unless the environment variable <c>Rounds</c> says otherwise.</param>
    public static int Asked(int usual) => int.TryParse(Environment.GetEnvironmentVariable("Rounds"), out var asked) ? asked : usual;

    public static Task RandomMomentAsync(CancellationToken ct) => Task.Delay(Random.Shared.Next(100, 1000), ct);
}
