using CooperationLedger.Meetings;
using CooperationLedger.Dates;
using CooperationLedger.Tests.Actors;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Meetings;

internal static class MeetingExamples
{
    public const string Talks = "meeting-talks";

    public static readonly MeetingSubject Subject = new(
        "Talks in Moscow", MeetingKind.Talks, Moscow, [new(ActorExamples.Lavrov, "Foreign Minister"), new(ActorExamples.Fatemi)], ["Railways"]);

    /// <summary>Nothing recorded of it, in a ledger that knows who took part.</summary>
    public static DossierSpec Meeting(params LedgerEvent[] events) => Given(Talks, events)
        .And(ActorExamples.LavrovKnown).And(ActorExamples.FatemiKnown).And(ActorExamples.ScoKnown);

    public static MeetingPlanned Planned(string on, string? window = "2025-08") => Told(
        new MeetingPlanned(Subject, window is null ? null : EdtfDate.Parse(window), DateBasis.Stated), On(on));

    public static MeetingPostponed Postponed(string on, string? window = "2025-10") => Told(
        new MeetingPostponed(window is null ? null : EdtfDate.Parse(window), DateBasis.Stated, null), On(on));

    public static MeetingCancelled CalledOff(string on) => Told(new MeetingCancelled(null), On(on));

    public static MeetingHeld Held(string on) => Told(new MeetingHeld(Subject, null, []), On(on));

    public static PlanMeeting Plan(string on, string? window = "2025-08") =>
        new(Subject, window is null ? null : EdtfDate.Parse(window)) { Date = On(on), Citations = Cited };

    public static PostponeMeeting Postpone(string on, string? window = "2025-10") =>
        new(window is null ? null : EdtfDate.Parse(window)) { Date = On(on), Citations = Cited };

    public static CancelMeeting CallOff(string on) => new() { Date = On(on), Citations = Cited };

    public static RecordMeeting Hold(string on) => new(Subject) { Date = On(on), Citations = Cited };

    public static IReadOnlyList<ValidCommand> Valid =>
    [
        new(Meeting(), Hold("2025-06-03"),
            "The meeting was held: Talks in Moscow."),
        new(Meeting(), Hold("not stated") with { Said = [new(ActorExamples.Lavrov, "On the region", Cited[0])] },
            "The meeting was held: Talks in Moscow."),
        new(
            Meeting(),
            Hold("not stated") with
            {
                Meeting = new(
                    "Consultations on the region", MeetingKind.Consultation, States: [Pakistan, Russia],
                    Organisations: [ActorExamples.Sco], About: [France], HostState: Russia),
            },
            "The meeting was held: Consultations on the region."),
        new(
            Meeting(),
            Hold("2025-06-03") with
            {
                Meeting = Subject with
                {
                    Participants =
                    [
                        new(ActorExamples.Lavrov, "Foreign Minister", "The opening", EdtfDate.Parse("2025-06-03"), EdtfDate.Parse("2025-06-04")),
                    ],
                },
            },
            "The meeting was held: Talks in Moscow."),
        new(Meeting(), Plan("2025-06-03") with { Commitment = new(Promise, "To meet in August", [Russia]) },
            "A meeting was announced, to be held in August 2025: Talks in Moscow.",
            "Promised by Russia: To meet in August."),
        new(Meeting(Planned("2025-06-03")), Postpone("2025-07-01"),
            "The meeting was put off, to be held in October 2025."),
        new(Meeting(Planned("2025-06-03")), CallOff("2025-07-01"),
            "The meeting was called off."),
        new(Meeting(Planned("2025-06-03")), Hold("2025-08-11"),
            "The meeting was held: Talks in Moscow."),
    ];

    public static Story Story => new(
        Talks,
        Plan("2025-02-03"),
        [Postpone("2025-03-03"), Postpone("2025-05-03", window: null), CallOff("2025-07-01"), Plan("2025-08-01", window: "2025-12"), Hold("2025-11-20")],
        Strays: [Postpone("2025-04-01", window: "2025-11"), Postpone("2025-10-01", window: "2026")],
        Others: [ActorExamples.LavrovKnown, ActorExamples.FatemiKnown]);
}
