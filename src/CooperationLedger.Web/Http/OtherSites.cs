namespace CooperationLedger.Web.Http;

/// <summary>
/// Turns away what a browser sends for a page of another site: such a page could have whoever looks at it record. A browser says where
/// a request comes from (Fetch Metadata, Sec-Fetch-Site), and no page can change that; programs say nothing.
/// </summary>
/// <remarks>Another port of the same machine is the same site and yet somebody else's: only our own pages send us anything.</remarks>
public sealed class OtherSites(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)
            || http.Request.Headers["Sec-Fetch-Site"].All(site => site is "same-origin" or "none"))
        {
            return next(http);
        }

        http.Response.StatusCode = Problem.FromAnotherSite.Status;
        return Task.CompletedTask;
    }
}
