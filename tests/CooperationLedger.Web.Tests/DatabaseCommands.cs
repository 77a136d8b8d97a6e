using System.Collections.Concurrent;
using System.Diagnostics;

namespace CooperationLedger.Web.Tests;

/// <summary>Counts the commands that PostgreSQL is sent for one request: Npgsql traces each, and a trace id tells them from all others.</summary>
internal sealed class DatabaseCommands : IDisposable
{
    private readonly ConcurrentDictionary<ActivityTraceId, int> commands = new();
    private readonly ActivityListener listener;

    public DatabaseCommands()
    {
        listener = new()
        {
            ShouldListenTo = source => source.Name is "Npgsql" or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.Source.Name == "Npgsql")
                {
                    commands.AddOrUpdate(activity.TraceId, 1, (_, count) => count + 1);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>Asks for an address and answers how many commands that took.</summary>
    public async Task<int> CountAsync(HttpClient client, string address)
    {
        var trace = ActivityTraceId.CreateRandom();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
        return commands.GetValueOrDefault(trace);
    }

    public void Dispose() => listener.Dispose();
}
