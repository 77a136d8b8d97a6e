using System.Globalization;
using System.Text;
using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Storage;
using Npgsql;

namespace CooperationLedger.Web.History;

/// <summary>
/// Reads lists. What they are made of is written with each entry, so that they have it as soon as its recorder is answered.
/// </summary>
public sealed class ListReader(LedgerSessions sessions, RegisterReader register, ViewLoader loader)
{
    /// <summary>What the query of every list may ask for.</summary>
    public const string Fields = "after";

    /// <summary>The list as JSON; with <c>?after=</c> a sequence that the register has not reached, 503 with Retry-After.</summary>
    public async Task<IResult> AnswerAsync<TView>(HttpContext http, string ledger)
        where TView : class, IDossierView
    {
        if (await NotYetAsync(http) is { } notYet)
        {
            return notYet;
        }

        var unreadable = await UnreadableAsync(ledger, http.RequestAborted);
        return unreadable is null && await TextAsync<TView>(ledger, http.RequestAborted) is { } text
            ? Results.Text(text, "application/json")
            : Results.Ok(await ReadAsync<TView>(ledger, http.RequestAborted) with { Unreadable = unreadable });
    }

    /// <summary>A list of lines that are made of more than is kept of one dossier, as JSON; the same 503.</summary>
    public async Task<IResult> AnswerAsync<TLine>(HttpContext http, Func<Task<DossierList<TLine>>> read) =>
        await NotYetAsync(http)
        ?? Results.Ok(await read() with
        {
            Unreadable = await UnreadableAsync((string)http.GetRouteValue("ledger")!, http.RequestAborted),
        });

    /// <returns>What a list says beside what it can read; null for nearly every ledger.</returns>
    public async Task<UnreadableAnswer?> UnreadableAsync(string ledger, CancellationToken ct) =>
        await register.UnreadableAsync(ledger, ct) is var (last, count) ? UnreadableAnswer.Of(ledger, last, count) : null;

    /// <summary>Looks whether the sequence that a request names with <c>?after=</c>, if it names one, is recorded.</summary>
    /// <returns>What to answer when it has not; null when the lists may be read.</returns>
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

        if (await LastSequenceAsync(http.RequestAborted) >= sequence)
        {
            return null;
        }

        http.Response.Headers.RetryAfter = "1";
        return Problems.Of(Problem.NotYetInThisList, $"The list is not yet complete up to entry {sequence}: ask again.");
    }

    public async Task<DossierList<TView>> ReadAsync<TView>(string ledger, CancellationToken ct)
        where TView : class, IDossierView
    {
        var complete = await CompleteThroughAsync(ct);
        return new(await ItemsAsync<TView>(ledger, ct), complete);
    }

    /// <summary>The items alone, for a page that reads several lists and asks once how far they go.</summary>
    public Task<IReadOnlyList<TView>> ItemsAsync<TView>(string ledger, CancellationToken ct)
        where TView : class, IDossierView => ItemsAsync<TView>(ledger, "", ct);

    /// <param name="which">SQL: goes on after the condition of the kind with another on <c>d</c>.</param>
    internal async Task<IReadOnlyList<TView>> ItemsAsync<TView>(string ledger, string which, CancellationToken ct)
        where TView : class, IDossierView
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        return [.. (await loader.ListedAsync<TView>(session, KindOf<TView>(), $"{which} order by d.id", ct)).Select(listed => listed.View)];
    }

    /// <summary>A <see cref="DossierList{TView}"/> as JSON, of views as they lie there: they are stored as they are served.</summary>
    /// <returns>Null when not all are kept, or some cannot be read.</returns>
    private async Task<string?> TextAsync<TView>(string ledger, CancellationToken ct)
        where TView : class, IDossierView
    {
        var complete = await CompleteThroughAsync(ct);
        await using var session = await sessions.ReadAsync(ledger, ct);
        await using var command = new NpgsqlCommand(
            $"""
            select coalesce(string_agg((d.data -> 'view')::text, ',' order by d.id), ''),
                count(*) filter (where d.data -> 'view' ->> 'id' is distinct from d.id)
            from {ViewLoader.Table} d where d.tenant_id = $1 and d.kind = $2 and d.is_hidden is not true
            """,
            session.Connection);
        command.Parameters.Add(new() { Value = ledger });
        command.Parameters.Add(new() { Value = KindOf<TView>().Name });
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return row.GetInt64(1) > 0 || !IsReadable(row.GetString(0))
            ? null
            : $$"""{"items":[{{row.GetString(0)}}],"completeThrough":{{complete}}}""";
    }

    /// <summary>Whether no program that reads JSON takes it for too deep; most take 64 levels, and two are around the items.</summary>
    private static bool IsReadable(string items)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"[{items}]"), new JsonReaderOptions { MaxDepth = MostLevels });
        try
        {
            return reader.Read() && reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private const int MostLevels = 61;

    /// <summary>The sequence up to which every list that is read from here on has all that was recorded, as the register has.</summary>
    /// <remarks>Asked for before a list is read: whatever it gains meanwhile is more, never less, than is claimed.</remarks>
    public Task<long> CompleteThroughAsync(CancellationToken ct) => register.CompleteThroughNowAsync(ct);

    /// <summary>The last entry recorded. One with a lower sequence may still come to light.</summary>
    private async Task<long> LastSequenceAsync(CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ct);
        return (await session.AdvancedSql.QueryAsync<long>(
            $"select coalesce(max(seq_id), 0) from {LedgerStore.Schema}.mt_events", ct))[0];
    }

    private static DossierKind KindOf<TView>() => EventCatalogue.Kinds.Single(kind => kind.ViewType == typeof(TView));
}
