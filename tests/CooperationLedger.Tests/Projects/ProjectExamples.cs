using CooperationLedger.Amounts;
using CooperationLedger.Projects;
using CooperationLedger.Dates;
using CooperationLedger.Tests.Actors;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Projects;

internal static class ProjectExamples
{
    public const string Mill = "project-mill";
    public const string Steel = "first-steel";

    public static readonly ProjectParticipant Partner = new(Organisation: ActorExamples.Sco);
    public static readonly ProjectParticipant FromRussia = new(State: Russia);

    public static readonly ProjectOpened Described = new("Steel mill", [Pakistan, Russia], [], [Karachi], null) { Citations = Cited };

    /// <summary>In a ledger that knows who is responsible.</summary>
    public static DossierSpec Project(params LedgerEvent[] events) => Given(Mill, events).And(ActorExamples.FatemiKnown).And(ActorExamples.ScoKnown);

    public static ProjectPlanned Planned(string on, string? start = "2026", string? end = null) => Told(
        new ProjectPlanned(Date(start), Date(end), DateBasis.Stated, null), On(on));

    public static ProjectStarted Started(string on) => Told(new ProjectStarted(), On(on));

    public static ProjectEnded Ended(string on) => Told(new ProjectEnded(), On(on));

    public static MilestonePlanned Announced(string on, string? window = "2026") => Told(
        new MilestonePlanned(Steel, "First steel", Date(window), DateBasis.Stated, null), On(on));

    public static MilestoneReached Reached(string on) => Told(new MilestoneReached(Steel), On(on));

    public static ProjectStatusDeclared Declared(ActivityStatus status, string on) => Told(new ProjectStatusDeclared(status, null), On(on));

    public static ProjectParticipantJoined Joined(string on, ParticipantRole role = ParticipantRole.Implementing) => Told(new ProjectParticipantJoined(Partner, role), On(on));

    public static ProjectParticipantLeft Left(string on, ParticipantRole role = ParticipantRole.Implementing) => Told(new ProjectParticipantLeft(Partner, role), On(on));

    public static ProjectTransactionMade Made(string on, TransactionType type = TransactionType.Commitment, string amount = "1000", string currency = "USD") => Told(
        new ProjectTransactionMade(type, Sum(amount, currency), FromRussia, Partner, null, null), On(on));

    public static OpenProject Open => new("Steel mill", [Pakistan, Russia], Places: [Karachi]) { Citations = Cited };

    public static PlanProject Plan(string on, string? start = "2026", string? end = null) =>
        new(Date(start), Date(end)) { Date = On(on), Citations = Cited };

    public static RecordProjectStart Start(string on) => new() { Date = On(on), Citations = Cited };

    public static RecordProjectEnd End(string on) => new() { Date = On(on), Citations = Cited };

    public static PlanMilestone Announce(string on, string? window = "2026") =>
        new(Steel, "First steel", Date(window)) { Date = On(on), Citations = Cited };

    public static PostponeMilestone PutOff(string on, string? window = null) => new(Steel, Date(window)) { Date = On(on), Citations = Cited };

    public static MilestonePostponed WasPutOff(string on, string? window = null) => Told(
        new MilestonePostponed(Steel, Date(window), DateBasis.Stated, null), On(on));

    public static RecordMilestone Reach(string on) => new(Steel) { Date = On(on), Citations = Cited };

    public static DeclareProjectStatus Declare(ActivityStatus status, string on) => new(status) { Date = On(on), Citations = Cited };

    public static NameFocalPerson Name(string on) => new(new(ActorExamples.Fatemi)) { Date = On(on), Citations = Cited };

    public static RecordProjectParticipant Join(string on, ParticipantRole role = ParticipantRole.Implementing) => new(Partner, role) { Date = On(on), Citations = Cited };

    public static RecordEndOfParticipation Leave(string on, ParticipantRole role = ParticipantRole.Implementing) => new(Partner, role) { Date = On(on), Citations = Cited };

    public static RecordProjectTransaction Give(string on, TransactionType type = TransactionType.Commitment, string amount = "1000", string currency = "USD") =>
        new(type, Sum(amount, currency), FromRussia, Partner) { Date = On(on), Citations = Cited };

    public static Money Sum(string amount, string currency = "USD") => new(ExactNumber.Parse(amount), Currency.Parse(currency));

    public static IReadOnlyList<ValidCommand> Valid =>
    [
        new(Project(), Open,
            "The dossier of a project of Pakistan and Russia was opened: Steel mill."),
        new(Project(Described), Plan("2025-06-03"),
            "Announced to begin in 2026."),
        new(Project(Described), Start("2025-06-03"),
            "Work on the project began."),
        new(Project(Described, Started("2025-06-03")), End("2025-08-01"),
            "Work on the project ended."),
        new(Project(Described), Announce("2025-06-03"),
            "Milestone announced for 2026: First steel."),
        new(Project(Described, Announced("2025-06-03")), ProjectExamples.PutOff("2025-07-01"),
            "The milestone first-steel was put off, and no new time announced."),
        new(Project(Described, Announced("2025-06-03")), Reach("2025-08-01"),
            "The milestone first-steel was reached."),
        new(Project(Described), Declare(ActivityStatus.Suspended, "2025-06-03"),
            "A source declares its status: Suspended."),
        new(Project(Described), Name("not stated"),
            "Syed Tariq Fatemi was named as responsible."),
        new(Project(Described), Join("not stated", ParticipantRole.Funding),
            "Shanghai Cooperation Organisation takes part, as the one that funds it."),
        new(Project(Described), Join("2025-06-03") with { Participant = new(State: Russia) },
            "Russia takes part, as the one that carries it out."),
        new(Project(Described, Joined("2025-06-03")), Leave("2025-08-01"),
            "Shanghai Cooperation Organisation takes part no more, as the one that carries it out."),
        new(Project(Described), Give("2025-06-03", TransactionType.Pledge, "1500000.50"),
            "Pledged: 1,500,000.50 USD, from Russia to Shanghai Cooperation Organisation."),
        new(
            Project(Described),
            Give("2025-06-03", TransactionType.Disbursement) with
            {
                Provider = null, Receiver = null, Reference = "tranche 2", Note = "For the design.",
            },
            "Disbursed: 1,000 USD. For the design."),
    ];

    public static Story Story => new(
        Mill,
        Open,
        [
            Plan("2025-02-03"), Declare(ActivityStatus.Pipeline, "2025-03-03"), Name("2025-03-10"), Announce("2025-04-01"), Start("2025-05-01"),
            Join("2025-05-10"), Give("2025-05-20"), Announce("2025-06-01", window: "2027"), ProjectExamples.PutOff("2025-06-05"), Leave("2025-06-10"), Join("2025-07-10"),
            Give("2025-08-01", TransactionType.Disbursement, "1200.25"), Reach("2025-09-01"), End("2025-11-01"),
        ],
        Strays:
        [
            Plan("2025-02-20", start: "2027"), Start("2025-04-20"), Declare(ActivityStatus.Cancelled, "2025-10-01"), Give("2025-10-10", TransactionType.Pledge, "7"),
            Join("2025-10-20", ParticipantRole.Funding), ProjectExamples.PutOff("2025-05-15", "2028"),
        ],
        Others: [ActorExamples.FatemiKnown, ActorExamples.ScoKnown]);

    private static EdtfDate? Date(string? edtf) => edtf is null ? null : EdtfDate.Parse(edtf);
}
