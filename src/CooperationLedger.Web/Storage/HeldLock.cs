using Npgsql;

namespace CooperationLedger.Web.Storage;

/// <summary>
/// The right to do what one server does at a time: an advisory lock of PostgreSQL, whose holder shows with every pulse that it lives.
/// From one that falls silent, <see cref="DeadNodes"/> takes it.
/// </summary>
internal sealed class HeldLock : IAsyncDisposable
{
    private readonly NpgsqlConnection holder;
    private readonly long number;
    private readonly CancellationTokenSource released = new();
    private readonly CancellationTokenSource lost = new();
    private readonly Task showing;

    private HeldLock(NpgsqlConnection holder, long number)
    {
        (this.holder, this.number) = (holder, number);
        showing = ShowLifeAsync();
    }

    /// <summary>Cancelled when the lock was taken away: whoever holds it now may have begun, so stop.</summary>
    public CancellationToken Lost => lost.Token;

    /// <param name="number">Of the lock, the same on all servers.</param>
    /// <returns>Null while another server has it.</returns>
    public static async Task<HeldLock?> TryTakeAsync(NpgsqlDataSource database, long number, CancellationToken ct)
    {
        var holder = await database.OpenConnectionAsync(ct);
        try
        {
            if (await holder.RowsAsync($"select pg_try_advisory_lock({number})", [], ct) is [[true]])
            {
                return new(holder, number);
            }
        }
        catch
        {
            await holder.DisposeAsync();
            throw;
        }

        await holder.DisposeAsync();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await released.CancelAsync();
        await showing;
        if (!lost.IsCancellationRequested)
        {
            await ReleaseAsync();
        }

        await holder.DisposeAsync();
        released.Dispose();
        lost.Dispose();
    }

    private async Task ShowLifeAsync()
    {
        using PeriodicTimer timer = new(DeadNodes.Pulse);
        try
        {
            while (await timer.WaitForNextTickAsync(released.Token))
            {
                await holder.ExecuteAsync("select 1", CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            // Given back.
        }
        catch (Exception failure) when (FromPostgres.Is(failure))
        {
            await lost.CancelAsync();
        }
    }

    /// <remarks>Left to the pool, PostgreSQL would learn of it only when the connection is used again.</remarks>
    private async Task ReleaseAsync()
    {
        try
        {
            await holder.ExecuteAsync($"select pg_advisory_unlock({number})", CancellationToken.None);
        }
        catch (Exception failure) when (FromPostgres.Is(failure))
        {
            // The session has ended, and the lock with it.
        }
    }
}
