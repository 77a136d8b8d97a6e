namespace CooperationLedger.Web.Http;

/// <summary>Surrounds every request, also one for a foreign Host, which ASP.NET turns away before the server's pipeline.</summary>
internal sealed class OutermostMiddleware : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseStatusCodePages(context =>
        {
            // A page is drawn for an address, and what was turned away may be none.
            context.HttpContext.Request.Host = new("localhost");
            return Failures.AnswerAsync(context.HttpContext);
        });
        app.UseMiddleware<OtherSites>();
        next(app);
    };
}
