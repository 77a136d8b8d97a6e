using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CooperationLedger.Web.Pages;

/// <summary>A page as an answer: rendered to its end, so that a fault in it is an answer of its own, then marked and sent.</summary>
internal sealed class RenderedPage<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(object parameters, int status)
    : IResult
    where TPage : IComponent
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var page = await RenderAsync(httpContext.RequestServices);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var part in Marked(page, httpContext.GetRouteValue("ledger") as string))
        {
            encoder.Convert(part.Span, httpContext.Response.BodyWriter, flush: false, out _, out _);
        }

        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }

    private async Task<StringBuilder> RenderAsync(IServiceProvider services)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        await using var page = new StringWriter();
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var given = ParameterView.FromDictionary(new RouteValueDictionary(parameters));
            (await renderer.RenderComponentAsync<TPage>(given)).WriteHtmlTo(page);
        });
        return page.GetStringBuilder();
    }

    /// <remarks>Only a page with something to mark is put together in one piece: pages are long, and most have nothing.</remarks>
    private static List<ReadOnlyMemory<char>> Marked(StringBuilder page, string? ledger)
    {
        List<ReadOnlyMemory<char>> parts = [];
        foreach (var part in page.GetChunks())
        {
            parts.Add(part);
        }

        return parts.Exists(part => ScriptMarks.IsIn(part.Span)) ? [ScriptMarks.In(page.ToString(), ledger).AsMemory()] : parts;
    }
}
