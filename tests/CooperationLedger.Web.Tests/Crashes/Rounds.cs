namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>How often something is let happen at a random moment.</summary>
internal static class Rounds
{
    /// <param name="usual">Unless the environment variable <c>Rounds</c> says otherwise.</param>
    public static int Asked(int usual) => int.TryParse(Environment.GetEnvironmentVariable("Rounds"), out var asked) ? asked : usual;

    /// <summary>Whether <c>Faults</c> asks for all of them: frozen, cut off and without room on the disk too, which takes long.</summary>
    public static bool OfAllFaults => Environment.GetEnvironmentVariable("Faults") == "all";

    public static Task RandomMomentAsync(CancellationToken ct) => Task.Delay(Random.Shared.Next(100, 1000), ct);
}
