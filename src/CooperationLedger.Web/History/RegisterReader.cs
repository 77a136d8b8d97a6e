using System.Runtime.CompilerServices;
using CooperationLedger.Chronicles;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;
using Marten;

namespace CooperationLedger.Web.History;

/// <summary>Reads a ledger's register: every entry, in the order of recording.</summary>
public sealed class RegisterReader(LedgerSessions sessions)
{
    /// <param name="after">Only entries with a higher sequence.</param>
    /// <param name="most">At most so many.</param>
    public async Task<IReadOnlyList<Entry>> PageAsync(string ledger, long after, int most, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var stored = await session.Events.QueryAllRawEvents()
            .Where(e => e.Sequence > after && e.StreamKey != Tombstone)
            .OrderBy(e => e.Sequence)
            .Take(most)
            .ToListAsync(ct);
        return [.. stored.Select(EntryStore.ToEntry)];
    }

    /// <summary>The last entries recorded, newest first.</summary>
    public async Task<IReadOnlyList<Entry>> LatestAsync(string ledger, int most, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var stored = await session.Events.QueryAllRawEvents()
            .Where(e => e.StreamKey != Tombstone)
            .OrderByDescending(e => e.Sequence)
            .Take(most)
            .ToListAsync(ct);
        return [.. stored.Select(EntryStore.ToEntry)];
    }

    /// <summary>The whole register, a page of rows at a time.</summary>
    public async IAsyncEnumerable<Entry> AllAsync(string ledger, [EnumeratorCancellation] CancellationToken ct)
    {
        const int RowsAtOnce = 500;
        IReadOnlyList<Entry> page = [];
        do
        {
            page = await PageAsync(ledger, page is [.., var last] ? last.Sequence : 0, RowsAtOnce, ct);
            foreach (var entry in page)
            {
                yield return entry;
            }
        }
        while (page.Count == RowsAtOnce);
    }

    /// <param name="id">Whatever an address has in its place.</param>
    /// <returns>Null when it is no id, or no entry has it.</returns>
    public async Task<Entry?> FindAsync(string ledger, string id, CancellationToken ct)
    {
        if (!Guid.TryParseExact(id, "D", out var entry))
        {
            return null;
        }

        await using var session = await sessions.ReadAsync(ledger, ct);
        var stored = await session.Events.QueryAllRawEvents().Where(e => e.Id == entry).ToListAsync(ct);
        return stored is [var found] ? EntryStore.ToEntry(found) : null;
    }

    /// <summary>What a failed append may leave behind: a row that holds a sequence, and no entry.</summary>
    private const string Tombstone = "mt_tombstone";
}
