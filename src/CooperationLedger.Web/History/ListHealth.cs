using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CooperationLedger.Web.History;

/// <param name="Left">Dossiers for which lists show nothing yet, or what an earlier version kept.</param>
/// <param name="All">All dossiers of all ledgers.</param>
/// <param name="Failed">Those that cannot be read.</param>
/// <param name="NotOurs">What lists show and no entries give, or a later version of the program keeps.</param>
public sealed record ListProgress(long Left, long All, int Failed, long NotOurs);

/// <summary>Lists that are still being built are no reason to send nobody here: what they have is right.</summary>
public sealed class ListHealth(ListBuilding building, ListReader lists) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var complete = await lists.CompleteThroughAsync(cancellationToken);
        return await building.ProgressAsync(cancellationToken) switch
        {
            null => HealthCheckResult.Degraded("It is being looked whether lists have every dossier."),
            { Failed: > 0 } progress => HealthCheckResult.Degraded("Some dossiers cannot be read.", data: Data(progress, complete)),
            { Left: > 0 } progress => HealthCheckResult.Degraded("Lists are being built anew.", data: Data(progress, complete)),
            { NotOurs: > 0 } progress => HealthCheckResult.Degraded(
                "Lists have dossiers as a later version of the program keeps them, or as none does.", data: Data(progress, complete)),
            var progress => HealthCheckResult.Healthy("Lists have every dossier.", Data(progress, complete)),
        };
    }

    private static Dictionary<string, object> Data(ListProgress progress, long complete) => new()
    {
        ["built"] = progress.All - progress.Left,
        ["dossiers"] = progress.All,
        ["unreadable"] = progress.Failed,
        ["notOurs"] = progress.NotOurs,
        ["completeThrough"] = complete,
    };
}
