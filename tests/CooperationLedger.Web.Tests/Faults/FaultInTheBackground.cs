using Microsoft.Extensions.Hosting;

namespace CooperationLedger.Web.Tests.Faults;

/// <summary>A bug in what runs beside requests.</summary>
internal sealed class FaultInTheBackground : BackgroundService
{
    internal const string Words = "A bug, made for a test.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken);
        throw new InvalidOperationException(Words);
    }
}
