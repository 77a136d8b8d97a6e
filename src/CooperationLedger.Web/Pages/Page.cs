using System.Diagnostics.CodeAnalysis;
using CooperationLedger.TransparencyLog;
using CooperationLedger.Web.History;
using Microsoft.AspNetCore.Components;

namespace CooperationLedger.Web.Pages;

/// <summary>Pages as answers.</summary>
public static class Page
{
    public static IResult Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(
        HttpContext http, object parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new RenderedPage<TPage>(parameters, status);

    /// <summary>
    /// The page of a dossier at the cut that the request asks for; 400 when the cut cannot be read, 404 when nothing of it was known then.
    /// </summary>
    /// <param name="kind">What the address says that it is, such as <c>train</c>.</param>
    public static async Task<IResult> OfDossierAsync(
        HttpContext http, string ledger, string kind, string dossier, DossierReader reader, Func<Reading, IResult> page)
    {
        var (point, unread) = ReadPoint.Of(http.Request.Query);
        ValueList<Refusal> faults = [.. unread, .. ChroniclePart.Faults(http.Request.Query)];
        if (faults.Count > 0)
        {
            var typed = TypedCut.Of(http.Request.Query);
            return Of<UnreadableCutPage>(
                http, new { Ledger = ledger, Dossier = dossier, Faults = faults, Typed = typed }, StatusCodes.Status400BadRequest);
        }

        if (EventCatalogue.KindOf(dossier)?.Name != kind)
        {
            return NotFound(http, ledger, $"{kind} {dossier}", knownNow: false);
        }

        if (await reader.ReadAsync(ledger, dossier, point, http.RequestAborted) is not { } reading)
        {
            var knownNow = point.IsPast && await reader.ReadAsync(ledger, dossier, ReadPoint.Now, http.RequestAborted) is not null;
            return NotFound(http, ledger, dossier, knownNow);
        }

        return reading.Chronicle.MergedInto is { } into
            ? Results.Redirect(Address.Dossier(ledger, into) + TypedCut.Of(http.Request.Query).Since(reading).Query)
            : page(reading);
    }

    public static IResult NotFound(HttpContext http, string ledger, string subject, bool knownNow) =>
        Of<NotFoundPage>(http, new { Ledger = ledger, Subject = subject, KnownNow = knownNow }, StatusCodes.Status404NotFound);
}

/// <summary>The two boxes of the form as they were filled in.</summary>
public sealed record TypedCut(string KnownAt, string TrueAt)
{
    public static TypedCut Of(IQueryCollection query) => new(query["knownAt"].ToString(), query["trueAt"].ToString());

    /// <summary>For another dossier, in which the entry that it names is not.</summary>
    public TypedCut Since(Reading reading) => reading.ReadPoint.KnownAt is Chronicles.KnownAt.ThroughEntry
        ? this with { KnownAt = EntryText.Instant(reading.KnownAt) }
        : this;

    /// <summary>As the query of an address, with its question mark; empty for now.</summary>
    public string Query => QueryString.Create(
        new Dictionary<string, string?> { ["knownAt"] = KnownAt, ["trueAt"] = TrueAt }
            .Where(pair => pair.Value is { Length: > 0 })).ToString();
}
