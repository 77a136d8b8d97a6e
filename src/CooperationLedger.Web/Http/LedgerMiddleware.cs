namespace CooperationLedger.Web.Http;

/// <summary>Lets a request for a ledger through only if there is that ledger; the other order of the two states is sent to the right one.</summary>
/// <remarks>Lists and the register are read as they are now: asked for another time they say so, rather than pass today off as the past.</remarks>
public sealed class LedgerMiddleware(RequestDelegate next, LedgerDirectory directory)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetRouteValue("ledger") is not string ledger || await directory.ExistsAsync(ledger, http.RequestAborted))
        {
            await (AsksForAnotherTime(http) && !IsOfOneDossier(http) ? Failures.OnlyNow(http).ExecuteAsync(http) : next(http));
            return;
        }

        var right = LedgerDirectory.Normalize(ledger);
        var answer = right is not null && right != ledger && await directory.ExistsAsync(right, http.RequestAborted)
            ? Results.Redirect(Readdressed(http.Request, ledger, right), permanent: true, preserveMethod: true)
            : Failures.NoSuchLedger(http, ledger);
        await answer.ExecuteAsync(http);
    }

    private static bool AsksForAnotherTime(HttpContext http) =>
        http.Request.Query.ContainsKey("knownAt") || http.Request.Query.ContainsKey("trueAt");

    /// <remarks>The address of a ledger as JSON is that of the dossier it keeps of itself.</remarks>
    private static bool IsOfOneDossier(HttpContext http) =>
        http.Request.RouteValues.Count > 1 || http.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: "/api/ledgers/{ledger}" };

    private static string Readdressed(HttpRequest request, string ledger, string right)
    {
        var path = request.Path.Value!;
        var at = path.IndexOf($"/ledgers/{ledger}", StringComparison.OrdinalIgnoreCase) + "/ledgers/".Length;
        return $"{new PathString(path[..at] + right + path[(at + ledger.Length)..]).ToUriComponent()}{request.QueryString}";
    }
}
