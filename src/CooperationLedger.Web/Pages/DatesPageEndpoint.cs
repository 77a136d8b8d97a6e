using Wolverine.Http;

namespace CooperationLedger.Web.Pages;

public static class DatesPageEndpoint
{
    /// <summary>The bounds that every date is taken to have, published so that nobody has to guess.</summary>
    [WolverineGet("/dates")]
    public static IResult Get(HttpContext http) => Page.Of<DatesPage>(http, new { });
}
