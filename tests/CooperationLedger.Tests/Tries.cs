using System.Globalization;

namespace CooperationLedger.Tests;

/// <summary>
/// How often a property is tried. <c>TRIES=1000</c> tries each ten times as often, <c>TRIES=1</c> one time in a hundred: that is for
/// mutants, each of which all tests of its rule are run against.
/// </summary>
internal static class Tries
{
    /// <summary>In percent of what each property asks for.</summary>
    private static readonly int Percent = int.Parse(Environment.GetEnvironmentVariable("TRIES") ?? "100", CultureInfo.InvariantCulture);

    /// <returns>At least one.</returns>
    public static int Of(int usually) => (int)Math.Max(1, (long)usually * Percent / 100);

    /// <returns>As many as there are, or fewer, evenly spread.</returns>
    public static IEnumerable<T> Among<T>(IReadOnlyCollection<T> all)
    {
        var step = all.Count / Math.Min(Of(all.Count), all.Count);
        return all.Where((_, index) => index % step == step - 1);
    }
}
