namespace CooperationLedger.Benchmarks;

/// <summary>
/// What was measured, in Markdown: a table for each kind of work, a row for each side, in a cell a figure for each number of connections.
/// </summary>
/// <param name="references">The sides that the others are related to.</param>
internal sealed class SpeedTable(IReadOnlyList<int> connections, IReadOnlyList<string> references)
{
    private const string NotKnown = "-";
    private readonly Dictionary<(string Work, string Side), List<Speed>> speeds = [];

    /// <summary>Of one number of connections; numbers come in order.</summary>
    public void Add(string work, IReadOnlyList<Side> sides, IReadOnlyList<Speed> measured)
    {
        foreach (var (side, speed) in sides.Zip(measured))
        {
            var key = (work, side.Name);
            speeds.TryAdd(key, []);
            speeds[key].Add(speed);
        }
    }

    public void Print()
    {
        foreach (var work in speeds.Keys.Select(key => key.Work).Distinct())
        {
            Console.WriteLine($"\n{work}, at {string.Join(" / ", connections)} connections:\n");
            PrintHeading(["server", "a second", .. references.Select(reference => "of " + reference), "ms in server", "ms in PostgreSQL"]);
            foreach (var (key, measured) in speeds.Where(side => side.Key.Work == work))
            {
                PrintRow(
                [
                    key.Side,
                    Cell(measured, speed => speed.PerSecond, "N0"),
                    .. references.Select(reference =>
                        Cell(measured.Zip(speeds[(work, reference)]), pair => pair.First.PerSecond / pair.Second.PerSecond, "0.00")),
                    Cell(measured, speed => speed.ServerMilliseconds, "0.00"),
                    Cell(measured, speed => speed.PostgresMilliseconds, "0.00"),
                ]);
            }
        }
    }

    private static string Cell<T>(IEnumerable<T> measured, Func<T, double?> number, string format) =>
        string.Join(" / ", measured.Select(one => number(one)?.ToString(format) ?? NotKnown));

    public static void PrintHeading(IReadOnlyList<string> cells)
    {
        PrintRow(cells);
        PrintRow(cells.Select(_ => "---"));
    }

    public static void PrintRow(IEnumerable<string> cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");
}
