using CooperationLedger.Amounts;
using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>What a commitment's own dossier says of it; what its train says is joined by <see cref="CommitmentStatus"/>.</summary>
/// <param name="MadeBy">That it was promised first.</param>
/// <param name="Announced">Every time of its own that was announced after it was promised first.</param>
/// <param name="PutOffs">Every time that it was put off without a new time.</param>
/// <param name="TimeOpen">It was put off, and no new time was announced since.</param>
/// <param name="Renewals">Every time that it was promised again.</param>
/// <param name="Measurements">Of a measured target, in the order of the days measured.</param>
/// <param name="ConditionMet">What it waits for has happened, as a clerk recorded; null where none did.</param>
/// <param name="Postponements">Of what recurs: every time that one of its times was put off.</param>
/// <param name="Reopened">It was promised again after evidence that it was not met, and no evidence is recorded since.</param>
public sealed record CommitmentView(
    string Id,
    CommitmentRegistered? Terms,
    Evidence? MadeBy,
    ValueList<CommitmentFinding> Findings,
    ValueList<CommitmentCheck> Checks,
    CommitmentFinding? Withdrawal,
    ValueList<PromisedWindow> Announced = default,
    ValueList<PutOff> PutOffs = default,
    bool TimeOpen = false,
    ValueList<CommitmentRenewal> Renewals = default,
    bool Reopened = false,
    ValueList<CommitmentMeasurement> Measurements = default,
    Evidence? ConditionMet = null,
    ValueList<CommitmentPostponement> Postponements = default) : IDossierView
{
    public string Title => Terms?.Title ?? Id;

    /// <summary>Every time of its own that was promised, in the order of announcement.</summary>
    public ValueList<PromisedWindow> Windows => Terms is { Window: { } window, WindowBasis: var basis } && MadeBy is { } made
        ? [new(window, basis, null, made), .. Announced]
        : Announced;

    /// <summary>The evidence by hand that decides its status: the last, unless it was not met and was promised again since.</summary>
    public CommitmentFinding? Decisive => Reopened ? null : Findings.LastOrDefault();

    public static CommitmentView Of(Chronicle chronicle) => chronicle.Entries.Aggregate(
        new CommitmentView(chronicle.Dossier, null, null, [], [], null), See);

    /// <remarks>Of what recurs each time has its own evidence; the first measurement that reaches a target may be any.</remarks>
    public IDossierView? ForLists() =>
        new[] { Measurements.Count, Terms?.Every is null ? 0 : Math.Max(Findings.Count, Postponements.Count) }.Max() > ListPart.MostOfEach
            ? null
            : this with
            {
                Findings = Terms?.Every is null ? Findings.LastAlone() : Findings,
                Checks = Checks.LastAlone(),
                Announced = Announced.LastAlone(),
                PutOffs = PutOffs.LastAlone(),
                Renewals = Renewals.LastAlone(),
            };

    private static CommitmentView See(CommitmentView view, ChronicleEntry entry) => entry.Event switch
    {
        CommitmentRegistered terms => view with { Terms = terms, MadeBy = Evidence.Of(entry) },
        CommitmentRenewed renewed => view.RenewedBy(renewed, Evidence.Of(entry)),
        CommitmentPostponed { For: { } period } postponed => view with
        {
            Postponements = view.Postponements.With(
                new(period, postponed.Window, postponed.WindowBasis, postponed.Reason, Evidence.Of(entry))),
        },
        CommitmentPostponed { Window: null } postponed =>
            view.With(PutOff.Of(postponed.Reason, Evidence.Of(entry), view.Windows, view.MadeBy?.Entry)),
        CommitmentPostponed postponed => view.PromisedFor(postponed.Window, postponed.WindowBasis, postponed.Reason, Evidence.Of(entry)),
        CommitmentEvidenceRecorded found => view.With(new CommitmentFinding(found.Extent, found.Note, Evidence.Of(entry), found.For)),
        CommitmentMeasured measured => view with
        {
            Measurements = view.Measurements.With(new(measured.Value, measured.Note, Evidence.Of(entry))),
        },
        CommitmentConditionFulfilled => view with { ConditionMet = Evidence.Of(entry) },
        CommitmentChecked looked => view with { Checks = view.Checks.With(new(looked.LookedIn, Evidence.Of(entry))) },
        CommitmentWithdrawn withdrawn => view with { Withdrawal = new(null, withdrawn.Reason, Evidence.Of(entry)) },
        _ => view,
    };

    private CommitmentView With(PutOff putOff) =>
        this with { PutOffs = PutOffs.With(putOff), TimeOpen = TimeOpen || putOff.After == Windows.Count };

    private CommitmentView With(CommitmentFinding finding) => this with { Findings = Findings.With(finding), Reopened = false };

    private CommitmentView RenewedBy(CommitmentRenewed renewed, Evidence evidence) =>
        PromisedFor(renewed.Window, renewed.WindowBasis, renewed.Note, evidence) with
        {
            Renewals = Renewals.With(new(renewed.Window, renewed.Note, evidence)),
            Reopened = Reopened || Findings.LastOrDefault()?.Extent is EvidenceExtent.NotMet,
            Withdrawal = null,
        };

    private CommitmentView PromisedFor(EdtfDate? window, DateBasis basis, string? reason, Evidence evidence) => window is null
        ? this
        : this with { Announced = Announced.With(new(window, basis, reason, evidence)), TimeOpen = false };
}

/// <param name="Extent">How far it shows the commitment met; null for its withdrawal.</param>
/// <param name="For">Of a commitment that recurs: the period that it shows.</param>
public sealed record CommitmentFinding(EvidenceExtent? Extent, string? Note, Evidence Evidence, EdtfDate? For = null);

/// <summary>How far a target had come on a day, as a source says.</summary>
public sealed record CommitmentMeasurement(SignedNumber Value, string? Note, Evidence Evidence);

/// <summary>Somebody looked and found nothing.</summary>
public sealed record CommitmentCheck(string LookedIn, Evidence Evidence);

/// <summary>One time of a promise that recurs was put off.</summary>
/// <param name="For">The period that it is the time of.</param>
/// <param name="Window">The new time; null when none was announced.</param>
public sealed record CommitmentPostponement(EdtfDate For, EdtfDate? Window, DateBasis WindowBasis, string? Reason, Evidence Evidence);

/// <summary>It was promised again.</summary>
/// <param name="Window">By when; null when no time was named.</param>
public sealed record CommitmentRenewal(EdtfDate? Window, string? Note, Evidence Evidence);
