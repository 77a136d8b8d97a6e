using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Links;
using CooperationLedger.Sources;
using CooperationLedger.TransparencyLog;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.History;

/// <summary>A dossier as programs read it.</summary>
/// <param name="Version">What <c>If-Match</c> asks for, as the entity tag.</param>
/// <param name="View">What is known of its subject.</param>
/// <param name="Standing">For a commitment or a project: how it stands on <paramref name="TrueAt"/>, with the dossiers that show it.</param>
/// <param name="NewestSource">The cited source that can speak of the latest day.</param>
/// <param name="Chronicle">What stands, in order of happening.</param>
public sealed record DossierAnswer(
    string Ledger,
    string Dossier,
    long Version,
    string KnownAt,
    DateOnly TrueAt,
    bool Withdrawn,
    object View,
    object? Standing,
    SourceView? NewestSource,
    ValueList<Link> Links,
    IReadOnlyList<ChronicleLine> Chronicle,
    IReadOnlyList<Contradiction> Contradictions)
{
    public static IResult Of(HttpContext http, Reading reading, Joined joined)
    {
        var chronicle = reading.Chronicle;
        var view = chronicle.Register.Kind.View(chronicle);
        http.Response.Headers.ETag = Versions.Write(reading.Version);
        http.Response.Headers.CacheControl = "no-store";
        return Results.Ok(new DossierAnswer(
            reading.Ledger, chronicle.Dossier, reading.Version, EntryText.Instant(reading.KnownAt), reading.TrueAt, chronicle.Withdrawn,
            view, joined.Standing, joined.Newest, Link.In(chronicle),
            [.. chronicle.Entries.Select(ChronicleLine.Of)], chronicle.Contradictions));
    }
}

/// <summary>What a dossier is read together with, at the same cut.</summary>
/// <param name="Standing">How a commitment or a project stands; null for what is neither, or neither yet.</param>
/// <param name="Newest">The cited source that can speak of the latest day.</param>
/// <param name="Sources">All sources cited.</param>
public sealed record Joined(object? Standing, SourceView? Newest, IReadOnlyList<SourceView> Sources, ICommitmentSubject? Subject = null);

/// <summary>One entry at its place in the chronicle.</summary>
/// <param name="Date">Null when it is no development.</param>
/// <param name="CorrectedBy">The correction that says what stands here in place of the entry.</param>
/// <param name="Data">The event, as one of its own type: what it is called stands in <paramref name="Type"/>.</param>
public sealed record ChronicleLine(
    Guid Entry,
    long Version,
    string RecordedAt,
    Recorder RecordedBy,
    When? Date,
    bool Possibly,
    Guid? CorrectedBy,
    string Type,
    object Data)
{
    public static ChronicleLine Of(ChronicleEntry placed) => new(
        placed.Id, placed.Entry.Version, EntryText.Instant(placed.Entry.RecordedAt), placed.Entry.RecordedBy,
        placed.Date, placed.Possibly, placed.CorrectedBy?.Id, EventCatalogue.StoredName(placed.Event), placed.Event);
}
