using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Links;
using CooperationLedger.Sources;
using CooperationLedger.TransparencyLog;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.History;

/// <summary>A dossier as programs read it.</summary>
/// <param name="Version">How much was recorded of it; <c>If-Match</c> asks for the entity tag, which names the dossier too.</param>
/// <param name="View">What is known of its subject.</param>
/// <param name="Standing">
/// For a commitment, a project or an agreement: its status on <paramref name="TrueAt"/>, with the dossiers that show it.
/// </param>
/// <param name="NewestSource">The cited source that can speak of the latest day.</param>
/// <param name="Chronicle">The entries that count, in order of happening; only a part of a long one.</param>
/// <param name="InPart">What of it is left out because it is long; null when nothing is.</param>
/// <param name="Marks">What other sources claim of entries, what is doubted, and what is disputed and kept beside the chronicle.</param>
/// <param name="SetAside">Entries of dossiers found to be this one that do not fit its own.</param>
/// <param name="Fallen">Entries that rest on retracted sources alone, and do not count.</param>
/// <param name="Aliases">Other ids of the dossier.</param>
/// <param name="LinkedFrom">The links of other dossiers to this one, as they were known at the same cut.</param>
/// <param name="Amendments">
/// Entries about other entries rather than about the subject, in the order of recording: corrections, retractions, claims, doubts and
/// the like, and the retractions and reinstatements of sources that it ever cited.
/// </param>
/// <param name="Unreadable">
/// Entries of other dossiers that cannot be read: what is read together with this one is as it was before them. Null where there are none.
/// </param>
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
    InPart? InPart,
    IReadOnlyList<Contradiction> Contradictions,
    MarkLines Marks,
    IReadOnlyList<SetAsideLine> SetAside,
    IReadOnlyList<ChronicleLine> Fallen,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<IncomingLink> LinkedFrom,
    IReadOnlyList<AnnotationAnswer> Amendments,
    UnreadableAnswer? Unreadable)
{
    public static IResult Of(HttpContext http, Reading reading, Joined joined)
    {
        var chronicle = reading.Chronicle;
        var view = joined.View ?? chronicle.Stream.Kind.View(chronicle);
        var part = ChroniclePart.Of(reading, http.Request.Query);
        http.Response.Headers.ETag = Versions.Write(reading.Version);
        return Results.Ok(new DossierAnswer(
            reading.Ledger, chronicle.Dossier, reading.Version.Number, EntryText.Instant(reading.KnownAt), reading.TrueAt,
            chronicle.Withdrawn, view, joined.Status, joined.Newest, Link.In(chronicle),
            [.. part.Entries.Select(ChronicleLine.Of)],
            part.IsWhole && joined.ActsLeftOut == 0 ? null : new(part.Number, part.Parts, part.All, joined.ActsLeftOut),
            [.. chronicle.Contradictions.Select(contradiction => new Contradiction(contradiction.Id, contradiction.Why))],
            MarkLines.Of(chronicle),
            [.. chronicle.SetAside.Select(aside => new SetAsideLine(ChronicleLine.Of(aside.Placed), aside.Why))],
            [.. chronicle.Fallen.Select(fallen => ChronicleLine.Of(fallen.Placed))], chronicle.Aliases,
            IncomingLink.Of(reading),
            [.. AnnotationLine.Of(chronicle.Streams).Select(AnnotationAnswer.Of)],
            UnreadableAnswer.Of(reading.Ledger, reading.NotRead)));
    }
}

/// <summary>A link of another dossier to this one.</summary>
/// <param name="Relation">How the other one is to this one.</param>
/// <param name="From">The other dossier.</param>
/// <param name="Entry">The entry that says so.</param>
public sealed record IncomingLink(LinkRelation Relation, string From, string Title, Guid Entry)
{
    public static IReadOnlyList<IncomingLink> Of(Reading reading) =>
    [
        .. from other in reading.Naming(kind: null)
           from link in Link.In(other)
           where link.To == reading.Chronicle.Dossier
           select new IncomingLink(link.Relation, other.Dossier, DossierPage.TitleOf(other), link.Entry),
    ];
}

/// <summary>Something that was recorded about entries.</summary>
/// <param name="Dossier">
/// In which it was recorded: another id of the dossier where two were found to be one, or a source that was retracted or reinstated.
/// </param>
/// <param name="About">The entries that it says something of.</param>
/// <param name="Lifted">Why it has no effect any more, in words; null when it has.</param>
/// <param name="Data">As one of its own type: what it is called is in <paramref name="Type"/>.</param>
public sealed record AnnotationAnswer(
    Guid Entry, string Dossier, string RecordedAt, Recorder RecordedBy, string Type, object Data, IReadOnlyList<Guid> About, string? Lifted)
{
    public static AnnotationAnswer Of(AnnotationLine line) => new(
        line.Entry.Id, line.Entry.Dossier, EntryText.Instant(line.Entry.RecordedAt), line.Entry.RecordedBy,
        EventCatalogue.StoredName(line.Entry.Event), line.Entry.Event, [.. line.Changes.Select(change => change.Entry)], line.Lifted);
}

/// <summary>What a dossier is read together with, at the same cut.</summary>
/// <param name="Status">The status of a commitment, a project or an agreement; null for what is none of them, or not yet.</param>
/// <param name="Newest">The cited source that can speak of the latest day.</param>
/// <param name="Sources">All sources cited.</param>
public sealed record Joined(object? Status, SourceView? Newest, IReadOnlyList<SourceView> Sources, ICommitmentSubject? Subject = null)
{
    /// <summary>What is known of its subject, without what is left out because it is long; null for all of it.</summary>
    public IDossierView? View { get; init; }

    /// <summary>How many acts of parties are left out of <see cref="View"/>.</summary>
    public int ActsLeftOut { get; init; }

    /// <summary>With its sources alone.</summary>
    public static Joined Sourced(Reading reading) => Of(null, reading.SourcesOf(reading.Chronicle));

    public static Joined Of(object? status, IReadOnlyList<SourceView> sources, ICommitmentSubject? subject = null) =>
        new(status, NewestSource.Among(sources), sources, subject);
}

/// <summary>One entry at its place in the chronicle.</summary>
/// <param name="Date">Null when it is no development.</param>
/// <param name="CorrectedBy">The correction that gives what is shown here in place of the entry.</param>
/// <param name="ClaimedBy">The claim of another source that is preferred, and gives what is shown here.</param>
/// <param name="Dossier">Where it was recorded: another id of the dossier, where two were found to be one.</param>
/// <param name="Data">The event, in the shape of its own type: <paramref name="Type"/> has the type's name.</param>
public sealed record ChronicleLine(
    Guid Entry,
    long Version,
    string RecordedAt,
    Recorder RecordedBy,
    When? Date,
    bool Possibly,
    Guid? CorrectedBy,
    Guid? ClaimedBy,
    string Dossier,
    string Type,
    object Data)
{
    public static ChronicleLine Of(ChronicleEntry placed) => new(
        placed.Id, placed.Entry.Version, EntryText.Instant(placed.Entry.RecordedAt), placed.Entry.RecordedBy,
        placed.Date, placed.Possibly, placed.CorrectedBy?.Id, placed.ClaimedBy?.Id,
        placed.Entry.Dossier, EventCatalogue.StoredName(placed.Event), placed.Event);
}

/// <summary>What is said of entries without changing them.</summary>
public sealed record MarkLines(IReadOnlyList<ClaimLine> Claims, IReadOnlyList<DoubtLine> Doubts, IReadOnlyList<DisputedLine> Disputed)
{
    public static MarkLines Of(Chronicle chronicle) => Of(chronicle, Marks.Of(chronicle.Streams));

    private static MarkLines Of(Chronicle chronicle, Marks marks) => new(
        [.. marks.Claims.Select(ClaimLine.Of)],
        [.. marks.Doubts.Select(DoubtLine.Of)],
        [.. chronicle.Disputed.Select(disputed => DisputedLine.Of(disputed.Placed))]);
}

/// <param name="Entry">The entry of the claim.</param>
/// <param name="About">The entry that it is another account of.</param>
/// <param name="Data">What it says, as one of the type of that entry.</param>
public sealed record ClaimLine(Guid Entry, Guid About, string Reason, string Type, object Data)
{
    public static ClaimLine Of(Claim claim) =>
        new(claim.Entry.Id, claim.About, claim.Reason, EventCatalogue.StoredName(claim.Says), claim.Says);
}

/// <param name="Outcome">Null while it is open.</param>
public sealed record DoubtLine(Guid Entry, Guid About, string Reason, DoubtOutcome? Outcome)
{
    public static DoubtLine Of(Doubt doubt) => new(
        doubt.Entry.Id, doubt.About, ((Annotation)doubt.Entry.Event).Reason, (doubt.Settlement?.Event as DoubtSettled)?.Outcome);
}

/// <param name="Data">What cannot follow what is recorded.</param>
public sealed record DisputedLine(Guid Entry, string Reason, string Type, object Data)
{
    public static DisputedLine Of(ChronicleEntry placed) => new(
        placed.Id, ((Annotation)placed.Entry.Event).Reason, EventCatalogue.StoredName(placed.Event), placed.Event);
}

/// <summary>An entry that cannot follow at its place, and why.</summary>
public sealed record Contradiction(Guid Entry, Refusal Why);

/// <param name="Why">Why it cannot follow.</param>
public sealed record SetAsideLine(ChronicleLine Line, Refusal Why);
