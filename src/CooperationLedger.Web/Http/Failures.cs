using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;
using Npgsql;

namespace CooperationLedger.Web.Http;

/// <summary>
/// What is answered when there is no answer: problem details for programs, a page for people, the insides of the server for nobody.
/// </summary>
public static partial class Failures
{
    /// <summary>
    /// 503 when PostgreSQL is away, has no room or is kept from answering by another session, since asking again then helps; 500 for a
    /// fault of ours.
    /// </summary>
    public static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException { StatusCode: var status } => status,
        UnreadableEntryException => StatusCodes.Status503ServiceUnavailable,
        _ when FromPostgres.IsAway(failure) || FromPostgres.IsHeld(failure) => StatusCodes.Status503ServiceUnavailable,
        { InnerException: { } inner } => StatusOf(inner),
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>The client is gone, and what it had asked for was called off: nobody waits for an answer, and nothing went wrong.</summary>
    public static bool IsHungUp(HttpContext http, Exception? failure) =>
        http.RequestAborted.IsCancellationRequested && IsCalledOff(failure);

    private static bool IsCalledOff(Exception? failure) => failure switch
    {
        null => false,
        OperationCanceledException or IOException or PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } => true,
        { InnerException: var inner } => IsCalledOff(inner),
    };

    /// <summary>Answers the status that the response has already.</summary>
    public static Task AnswerAsync(HttpContext http)
    {
        if (IsHungUp(http, http.Features.Get<IExceptionHandlerFeature>()?.Error))
        {
            return Task.CompletedTask;
        }

        if (http.Features.Get<IExceptionHandlerFeature>()?.Error is UnreadableEntryException unreadable)
        {
            return Unreadable(http, unreadable).ExecuteAsync(http);
        }

        var status = http.Response.StatusCode;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            http.Response.Headers.RetryAfter = "1";
            var log = http.RequestServices.GetRequiredService<ILogger<Problem>>();
            LogAway(log, http.Features.Get<IExceptionHandlerFeature>()?.Error.Message);
        }

        return (ForPrograms(http)
            ? Problems.Of(status, CodeOf(status), $"{ReasonPhrases.GetReasonPhrase(status)}.")
            : Page.Of<FailurePage>(http, new { Status = status }, status)).ExecuteAsync(http);
    }

    private static IResult Unreadable(HttpContext http, UnreadableEntryException met) => ForPrograms(http)
        ? Problems.Unreadable(met.Ledger, met.Entry)
        : Page.Of<UnreadablePage>(http, new { met.Ledger, met.Entry, met.Before }, StatusCodes.Status503ServiceUnavailable);

    public static IResult NoSuchLedger(HttpContext http, string ledger) => ForPrograms(http)
        ? Problems.NoSuchLedger(ledger)
        : Page.Of<FailurePage>(http, new { Status = StatusCodes.Status404NotFound, Ledger = ledger }, StatusCodes.Status404NotFound);

    public static IResult NotAskedFor(HttpContext http, ValueList<Refusal> unknown) => ForPrograms(http)
        ? Problems.Malformed(unknown)
        : Page.Of<FailurePage>(
            http,
            new { Status = StatusCodes.Status400BadRequest, Faults = unknown, http.Request.Path },
            StatusCodes.Status400BadRequest);

    [LoggerMessage(Level = LogLevel.Warning, Message = "PostgreSQL did not answer a request: {Why}")]
    private static partial void LogAway(ILogger log, string? why);

    private static bool ForPrograms(HttpContext http) => http.Request.Path.StartsWithSegments("/api");

    private static string CodeOf(int status) => status switch
    {
        StatusCodes.Status403Forbidden => Problem.FromAnotherSite.Code,
        StatusCodes.Status404NotFound => Problem.NoSuchAddress.Code,
        StatusCodes.Status405MethodNotAllowed => Problem.MethodNotAllowed.Code,
        StatusCodes.Status408RequestTimeout => Problem.TooSlow.Code,
        StatusCodes.Status413PayloadTooLarge => Problem.BodyTooLong.Code,
        StatusCodes.Status503ServiceUnavailable => Problem.DatabaseAway.Code,
        StatusCodes.Status500InternalServerError => Problem.ServerFault.Code,
        _ => Problem.BrokenRequest.Code,
    };
}
