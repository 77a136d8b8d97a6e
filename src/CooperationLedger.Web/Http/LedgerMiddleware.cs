namespace CooperationLedger.Web.Http;

/// <summary>Lets a request for a ledger through only if there is that ledger, and only if its address knows what it is asked for.</summary>
/// <remarks>The other order of the two states is sent to the right one.</remarks>
public sealed class LedgerMiddleware(RequestDelegate next, LedgerDirectory directory)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetRouteValue("ledger") is not string ledger || await directory.ExistsAsync(ledger, http.RequestAborted))
        {
            await (QueryFields.Unknown(http) is [_, ..] unknown ? Failures.NotAskedFor(http, unknown).ExecuteAsync(http) : next(http));
            return;
        }

        var right = LedgerDirectory.Normalize(ledger);
        var answer = right is not null && right != ledger && await directory.ExistsAsync(right, http.RequestAborted)
            ? Results.Redirect(Readdressed(http.Request, ledger, right), permanent: true, preserveMethod: true)
            : Failures.NoSuchLedger(http, ledger);
        await answer.ExecuteAsync(http);
    }

    private static string Readdressed(HttpRequest request, string ledger, string right)
    {
        var path = request.Path.Value!;
        var at = path.IndexOf($"/ledgers/{ledger}", StringComparison.OrdinalIgnoreCase) + "/ledgers/".Length;
        return $"{new PathString(path[..at] + right + path[(at + ledger.Length)..]).ToUriComponent()}{request.QueryString}";
    }
}
