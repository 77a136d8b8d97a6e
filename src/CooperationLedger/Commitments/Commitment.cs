using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Commitments;

/// <summary>What would show that a commitment was met.</summary>
public enum CommitmentProof
{
    /// <summary>The departure of the train that it is about.</summary>
    TrainDeparted,

    /// <summary>The arrival of the train that it is about.</summary>
    TrainArrived,

    /// <summary>Evidence that a clerk records by hand.</summary>
    EvidenceByHand,

    /// <summary>That the meeting that it is about was held.</summary>
    MeetingHeld,

    /// <summary>The entry into force of the agreement that it is about.</summary>
    AgreementInForce,

    /// <summary>A milestone of the project that it is about.</summary>
    MilestoneReached,

    /// <summary>A measurement that reaches its target.</summary>
    TargetMeasured,
}

/// <summary>How far recorded evidence shows a commitment met (OCDS milestone status).</summary>
public enum EvidenceExtent
{
    Met,
    PartiallyMet,
    NotMet,
}

/// <summary>What may follow in the dossier of a commitment.</summary>
public abstract record Commitment
{
    private Commitment() { }

    public sealed record Unknown : Commitment;

    public sealed record Registered(CommitmentCourse Course) : Commitment;

    public sealed record Withdrawn(CommitmentCourse Course) : Commitment;

    /// <summary>What became of a promise: all that decides what may follow.</summary>
    /// <param name="Terms">As it was registered.</param>
    /// <param name="Window">Of its own, as promised last; null while there is none.</param>
    /// <param name="Shown">By the evidence that happened last, and for which period; null while there is none.</param>
    /// <param name="ConditionMet">A clerk recorded that what it waits for has happened.</param>
    /// <param name="PutOff">Of a commitment that recurs: to when each period was put off last; null for a time that is open.</param>
    public sealed record CommitmentCourse(
        CommitmentRegistered Terms, EdtfDate? Window, (EvidenceExtent Extent, EdtfDate? For)? Shown, bool ConditionMet,
        ValueMap<EdtfDate, EdtfDate?> PutOff = default)
    {
        /// <summary>What was shown not to be met may yet be met, once it is promised again.</summary>
        internal CommitmentCourse RenewedBy(CommitmentRenewed renewed) => this with
        {
            Window = renewed.Window ?? Window,
            Shown = Shown is { Extent: EvidenceExtent.NotMet } ? null : Shown,
        };
    }

    public static readonly DossierKind Kind = new DossierKind<Commitment, CommitmentView>(
        "commitment", new Unknown(), Evolve, CommitmentView.Of,
        events:
        [
            EventName.Of<CommitmentRegistered>("commitment_registered"),
            EventName.Of<CommitmentRenewed>("commitment_renewed"),
            EventName.Of<CommitmentPostponed>("commitment_postponed"),
            EventName.Of<CommitmentEvidenceRecorded>("commitment_evidence_recorded"),
            EventName.Of<CommitmentMeasured>("commitment_measured"),
            EventName.Of<CommitmentConditionFulfilled>("commitment_condition_fulfilled"),
            EventName.Of<CommitmentChecked>("commitment_checked"),
            EventName.Of<CommitmentWithdrawn>("commitment_withdrawn"),
        ],
        commands:
        [
            CommandName.Of<RegisterCommitment, CommitmentRegistered>(RegisterCommitment.Decide),
            CommandName.Of<RenewCommitment, CommitmentRenewed>(RenewCommitment.Decide),
            CommandName.Of<PostponeCommitment, CommitmentPostponed>(PostponeCommitment.Decide),
            CommandName.Of<RecordCommitmentEvidence, CommitmentEvidenceRecorded>(RecordCommitmentEvidence.Decide),
            CommandName.Of<RecordMeasurement, CommitmentMeasured>(RecordMeasurement.Decide),
            CommandName.Of<FulfilCommitmentCondition, CommitmentConditionFulfilled>(FulfilCommitmentCondition.Decide),
            CommandName.Of<CheckCommitment, CommitmentChecked>(CheckCommitment.Decide),
            CommandName.Of<WithdrawCommitment, CommitmentWithdrawn>(WithdrawCommitment.Decide),
        ],
        refusals:
        [
            "already-fulfilled", "already-registered", "already-withdrawn", "does-not-recur", "no-condition", "no-such-time",
            "no-target", "not-registered", "recurs", "window-of-its-subject",
        ]);

    /// <remarks>Evidence may still come to light after a promise was taken back, so only a second withdrawal is refused.</remarks>
    public static Evolution<Commitment> Evolve(Commitment commitment, LedgerEvent @event) => (commitment, @event) switch
    {
        (Unknown, CommitmentRegistered terms) => new Registered(new(terms, terms.Window, Shown: null, ConditionMet: false)),
        (Registered or Withdrawn, CommitmentRenewed { Window: not null } or CommitmentPostponed)
            when CourseOf(commitment).Terms.HasTimesOfItsSubject => OfItsSubject(CourseOf(commitment).Terms),
        (Registered or Withdrawn, CommitmentRenewed { Window: not null }) when CourseOf(commitment).Terms.Every is not null =>
            new Refusal("recurs", "It recurs: each time is due at the end of its period. Correct its registration instead.", "/window"),
        (Registered or Withdrawn, CommitmentPostponed { For: null }) when CourseOf(commitment).Terms.Every is not null =>
            new Refusal("recurs", "It recurs: say which time was put off, for example 2026.", "/for"),
        (Registered or Withdrawn, CommitmentRenewed renewed) => new Registered(CourseOf(commitment).RenewedBy(renewed)),
        (Registered or Withdrawn, CommitmentEvidenceRecorded { For: not null } or CommitmentPostponed { For: not null })
            when CourseOf(commitment).Terms.Every is null =>
            new Refusal("does-not-recur", "It does not recur: leave out for which period this is.", "/for"),
        (Registered or Withdrawn, CommitmentPostponed { For: { } period })
            when CourseOf(commitment).Terms is { Every: { } every } terms && !every.IsOneTime(period, terms.Date.Earliest) =>
            NoSuchTime(every, terms, period, "one of its times"),
        (Registered or Withdrawn, CommitmentEvidenceRecorded { For: { } period })
            when CourseOf(commitment).Terms is { Every: { } every } terms && !every.MayBeFor(period, terms.Date.Earliest) =>
            NoSuchTime(every, terms, period, "any of its times"),
        (Registered { Course: var course }, CommitmentPostponed { For: { } period, Window: var window }) =>
            new Registered(course with { PutOff = course.PutOff.With(period, window) }),
        (Registered { Course: var course }, CommitmentPostponed { Window: var window }) => new Registered(course with { Window = window }),
        (Registered { Course: var course }, CommitmentEvidenceRecorded found) =>
            new Registered(course with { Shown = (found.Extent, found.For) }),
        (Withdrawn { Course: var course }, CommitmentEvidenceRecorded found) =>
            new Withdrawn(course with { Shown = (found.Extent, found.For) }),
        (Registered or Withdrawn, CommitmentMeasured) => CourseOf(commitment).Terms.Target is null
            ? new Refusal("no-target", "It has no measured target: record evidence instead.")
            : commitment,
        (Registered or Withdrawn, CommitmentConditionFulfilled) => CourseOf(commitment) switch
        {
            { Terms.Condition: not { Event: CommitmentProof.EvidenceByHand } } =>
                new Refusal("no-condition", "It waits for nothing that a clerk records here."),
            { ConditionMet: true } => new Refusal(
                "already-fulfilled", "What it waits for had happened already: correct that entry if it is wrong."),
            var course when commitment is Registered => new Registered(course with { ConditionMet = true }),
            var course => new Withdrawn(course with { ConditionMet = true }),
        },
        (Registered or Withdrawn, CommitmentChecked) => commitment,
        (Registered { Course: var course }, CommitmentWithdrawn) => new Withdrawn(course),

        (Unknown, _) => new Refusal("not-registered", "Nothing is recorded of this commitment at that time: register it first."),
        (_, CommitmentRegistered) => new Refusal("already-registered", "This commitment is registered already: correct its entry instead."),
        (Withdrawn, CommitmentWithdrawn or CommitmentPostponed) => new Refusal(
            "already-withdrawn", "It was withdrawn already: if it was promised again, record that first."),
        _ => Evolution.Unforeseen(@event, commitment),
    };

    private static CommitmentCourse CourseOf(Commitment commitment) => (commitment as Registered)?.Course ?? ((Withdrawn)commitment).Course;

    private static Refusal NoSuchTime(Recurrence every, CommitmentRegistered terms, EdtfDate period, string what) => new(
        "no-such-time",
        $"'{period}' is not {what}: name one {every.UnitInWords}, the first is {every.FirstTime(terms.Date.Earliest)}.", "/for");

    private static Refusal OfItsSubject(CommitmentRegistered terms) => new(
        "window-of-its-subject", $"Its time is that of {terms.Subject}: record there that it was put off or announced anew.", "/window");
}
