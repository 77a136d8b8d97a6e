using System.Globalization;
using System.Linq.Expressions;
using CooperationLedger.Chronicles;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Storage;
using JasperFx.Events.Projections;
using Marten;
using Npgsql;

namespace CooperationLedger.Web.History;

/// <summary>Documents that the daemon keeps, and how far in the register they go.</summary>
/// <param name="CompleteThrough">Every entry up to this sequence is in them.</param>
public sealed record DossierList<TView>(IReadOnlyList<TView> Items, long CompleteThrough);

/// <summary>Reads lists; a caller who has just recorded may wait for its entries to be in them.</summary>
public sealed class DossierLists(LedgerSessions sessions, IDocumentStore store, TimeProvider clock)
{
    /// <summary>What the query of every list may ask for.</summary>
    public const string Fields = "after";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly ShardName Shard = new(DossierViews.Shard);

    /// <summary>The list as JSON; with <c>?after=</c> a sequence, once it is complete up to there, or 503 with Retry-After.</summary>
    /// <param name="which">All of the kind when null.</param>
    public async Task<IResult> AnswerAsync<TView>(HttpContext http, string ledger, Expression<Func<TView, bool>>? which = null)
        where TView : class, IDossierView =>
        await NotYetAsync(http) ?? (which is null
            ? Results.Text(await TextAsync<TView>(ledger, http.RequestAborted), "application/json")
            : Results.Ok(await ReadAsync(ledger, http.RequestAborted, which)));

    /// <summary>Waits for the sequence that a request names with <c>?after=</c>, if it names one.</summary>
    /// <returns>What to answer when the lists do not get there in time; null when they may be read.</returns>
    public async Task<IResult?> NotYetAsync(HttpContext http)
    {
        if (http.Request.Query["after"] is not { Count: > 0 } after)
        {
            return null;
        }

        if (after.Count > 1 || !long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence))
        {
            return Problems.Malformed([new("wrong-after", $"'{after}' is not a sequence: a whole number from 0.", "?after")]);
        }

        if (await ReachAsync(sequence, http.RequestAborted))
        {
            return null;
        }

        http.Response.Headers.RetryAfter = "1";
        return Problems.Of(Problem.NotYetInThisList,
            $"The list is not yet complete up to entry {sequence}: ask again.");
    }

    /// <param name="which">All of the kind when null.</param>
    public async Task<DossierList<TView>> ReadAsync<TView>(string ledger, CancellationToken ct, Expression<Func<TView, bool>>? which = null)
        where TView : class, IDossierView
    {
        // Progress first: whatever the documents have gained since is more, never less, than is claimed.
        var complete = await CompleteThroughAsync(ct);
        return new(await ItemsAsync(ledger, ct, which), complete);
    }

    /// <summary>The documents alone, for a page that reads several lists and asks once how far they go.</summary>
    /// <param name="which">All of the kind when null.</param>
    public async Task<IReadOnlyList<TView>> ItemsAsync<TView>(string ledger, CancellationToken ct, Expression<Func<TView, bool>>? which = null)
        where TView : class, IDossierView
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        return [.. await session.Query<TView>().Where(which ?? (_ => true)).OrderBy(view => view.Id).ToListAsync(ct)];
    }

    /// <summary>A <see cref="DossierList{TView}"/> as JSON, of documents as they lie there: they are stored as they are served.</summary>
    private async Task<string> TextAsync<TView>(string ledger, CancellationToken ct)
        where TView : class, IDossierView
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        await using var command = new NpgsqlCommand(
            $"""
            select coalesce(string_agg(d.data::text, ',' order by d.id), ''), coalesce((select last_seq_id from {LedgerStore.Schema}.mt_event_progression where name = $2), 0)
            from {store.Options.Schema.For<TView>()} d where d.tenant_id = $1
            """,
            session.Connection);
        command.Parameters.Add(new() { Value = ledger });
        command.Parameters.Add(new() { Value = Shard.Identity });
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return $$"""{"items":[{{row.GetString(0)}}],"completeThrough":{{row.GetInt64(1)}}}""";
    }

    /// <summary>Waits until lists have every entry up to that sequence.</summary>
    /// <returns>False when that takes longer than a caller should be kept.</returns>
    public async Task<bool> ReachAsync(long sequence, CancellationToken ct)
    {
        var until = clock.GetUtcNow() + LongestWait;
        while (await CompleteThroughAsync(ct) < sequence)
        {
            if (clock.GetUtcNow() > until)
            {
                return false;
            }

            await Task.Delay(Pause, clock, ct);
        }

        return true;
    }

    /// <summary>Every entry up to this sequence is in the documents that are read after it was asked for.</summary>
    public async Task<long> CompleteThroughAsync(CancellationToken ct) =>
        await store.Advanced.ProjectionProgressFor(Shard, token: ct);
}
