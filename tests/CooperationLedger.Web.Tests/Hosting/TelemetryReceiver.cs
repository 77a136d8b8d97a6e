using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>Takes what is sent as OTLP over HTTP. Names stand in protobuf as they are, so that they can be looked for.</summary>
internal sealed class TelemetryReceiver : IAsyncDisposable
{
    private readonly WebApplication app;

    private TelemetryReceiver(WebApplication app) => this.app = app;

    /// <summary>What was sent, with the path that it was sent to.</summary>
    public ConcurrentQueue<(string Path, string Text)> Received { get; } = [];

    public string Address => app.Urls.Single();

    public static async Task<TelemetryReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new TelemetryReceiver(builder.Build());
        receiver.app.MapPost("/v1/{signal}", receiver.TakeAsync);
        await receiver.app.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    /// <summary>Waits until all the names have arrived, in whatever order.</summary>
    /// <returns>Those that have not in half a minute.</returns>
    public async Task<IReadOnlyList<string>> MissingAsync(string path, params string[] names)
    {
        var patience = Stopwatch.StartNew();
        while (true)
        {
            var missing = names.Where(name => !Received.Any(sent => sent.Path == path && sent.Text.Contains(name, StringComparison.Ordinal))).ToList();
            if (missing.Count == 0 || patience.Elapsed > TimeSpan.FromSeconds(30))
            {
                return missing;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        Received.Enqueue((http.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
        http.Response.ContentType = "application/x-protobuf";
    }
}
