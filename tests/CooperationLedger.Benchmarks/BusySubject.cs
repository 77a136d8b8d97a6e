using System.Diagnostics;

namespace CooperationLedger.Benchmarks;

/// <summary>The dossiers of one kind on one server: a large one, and small ones enough that none grows while it is measured.</summary>
internal sealed class BusySubject(string server, BusyKind kind, LedgerLoad load)
{
    private readonly BusyDossier large = new(load.Server.Client, kind, "busy");
    private readonly BusyDossier[] small =
        [.. Enumerable.Range(0, 20).Select(number => new BusyDossier(load.Server.Client, kind, $"{number}"))];

    private int next;
    private bool gaveUp;
    private int smallSize;

    public string Server => server;

    public BusyKind Kind => kind;

    public LedgerLoad Load => load;

    /// <summary>The large one, or the next of the small ones.</summary>
    public BusyDossier Of(int size) => size > smallSize ? large : small[next++ % small.Length];

    public async Task FillSmallAsync(int size)
    {
        smallSize = size;
        foreach (var dossier in small)
        {
            while (dossier.Entries < size)
            {
                await dossier.AppendAsync();
            }
        }
    }

    /// <summary>Up to a size, unless that takes too long: then it stays as it is for good, and a sentence says so.</summary>
    public async Task FillLargeAsync(int size, TimeSpan longest)
    {
        var clock = Stopwatch.StartNew();
        while (large.Entries < size && !gaveUp)
        {
            await large.AppendAsync();
            if (clock.Elapsed > longest)
            {
                gaveUp = true;
                Console.WriteLine($"{server}, {kind.Name}: left at {large.Entries:N0} of {size:N0} after {longest.TotalSeconds:N0} s");
            }
        }
    }
}
