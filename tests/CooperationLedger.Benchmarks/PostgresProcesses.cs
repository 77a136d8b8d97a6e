using System.Globalization;

namespace CooperationLedger.Benchmarks;

/// <summary>The processes of a PostgreSQL server, as Linux shows them in <c>/proc</c>.</summary>
/// <param name="postmasterFile">Its first line is the id of the process that starts all the others.</param>
internal sealed class PostgresProcesses(string postmasterFile)
{
    /// <summary>Of a second: what Linux counts processor time in, on every machine.</summary>
    private const double Tick = 0.01;

    private readonly int postmaster = int.Parse(File.ReadLines(postmasterFile).First(), CultureInfo.InvariantCulture);

    /// <summary>Of all of them since the start, in the program and in the system, those that have ended included.</summary>
    /// <returns>Null where there is no Linux to ask.</returns>
    public TimeSpan? ProcessorTime()
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var own = StatusOf(postmaster)!.Value;
        var running = Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), out var id) ? StatusOf(id) : null)
            .Where(status => status?.Parent == postmaster)
            .Sum(status => status!.Value.Ticks);
        return TimeSpan.FromSeconds((own.Ticks + own.TicksOfEnded + running) * Tick);
    }

    /// <returns>Null when the process has ended meanwhile.</returns>
    private static (int Parent, long Ticks, long TicksOfEnded)? StatusOf(int process)
    {
        try
        {
            // The name, in parentheses, may hold anything. From the fields after it, counted from 0: 1 is the parent, 11 and 12 are the
            // process's own ticks in the program and in the system, 13 and 14 those of its children that have ended (proc(5)).
            var line = File.ReadAllText($"/proc/{process}/stat");
            var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
            long Field(int index) => long.Parse(fields[index], CultureInfo.InvariantCulture);
            return ((int)Field(1), Field(11) + Field(12), Field(13) + Field(14));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
