using CooperationLedger.Statements;
using CooperationLedger.Tests.Actors;
using CooperationLedger.Tests.Chronicles;
using CooperationLedger.Tests.Meetings;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Statements;

internal static class StatementExamples
{
    public const string Praise = "statement-praise";

    public static readonly Voice Lavrov = new([new(ActorExamples.Lavrov, "Foreign Minister")]);
    public static readonly Voice Fatemi = new([new(ActorExamples.Fatemi)]);
    public static readonly Voice Both = new(States: [Pakistan, Russia]);
    public static readonly Voice Observers = new(Unnamed: UnnamedVoice.Observers);
    public static readonly ExactWords Alliance = new("natural ally", "en");

    private static readonly DossierSpec TalksHeld = Given(MeetingExamples.Talks, MeetingExamples.Held("2025-06-03"));

    /// <summary>In a ledger that knows who spoke, and where.</summary>
    public static DossierSpec Statement(params LedgerEvent[] events) => Given(Praise, events)
        .And(ActorExamples.LavrovKnown).And(ActorExamples.FatemiKnown).And(ActorExamples.ScoKnown).And(TalksHeld);

    public static StatementMade Declared(string on) => Told(
        new StatementMade(StatementKind.Declaration, "Pakistan is a partner", Lavrov, null, null, [], [], [], null), On(on));

    public static StatementDisavowed Disowned(string on, Voice? by = null) => Told(new StatementDisavowed(DisavowalManner.Denied, by, null), On(on));

    public static RecordStatement Declare(string on) => new(StatementKind.Declaration, "Pakistan is a partner", Lavrov) { Date = On(on), Citations = Cited };

    public static RecordStatement Quote(string on) => Declare(on) with { Kind = StatementKind.Quotation, Words = Alliance };

    public static RecordStatement Report(string on) => Declare(on) with { Kind = StatementKind.ReportedView, ViewOf = Fatemi };

    public static DisavowStatement Disown(string on, Voice? by = null) => new(DisavowalManner.Denied, by) { Date = On(on), Citations = Cited };

    public static IReadOnlyList<ValidCommand> Valid =>
    [
        new(
            Statement(),
            Quote("2025-06-03") with
            {
                Meeting = MeetingExamples.Talks, Topics = ["South Asia"], Sectors = [CooperationLedger.Sectors.Sector.Parse("230")],
            },
            "Quotation of Sergey Lavrov: Pakistan is a partner."),
        new(Statement(), Report("not stated") with { Words = Alliance },
            "Reported view by Sergey Lavrov, on the view of Syed Tariq Fatemi: Pakistan is a partner."),
        new(Statement(), Declare("2025-22") with { By = Both with { Organisations = [ActorExamples.Sco] } },
            "Declaration by Pakistan, Russia and Shanghai Cooperation Organisation: Pakistan is a partner."),
        new(Statement(), Declare("2025-05") with { Kind = StatementKind.Appeal, By = new(States: [Russia]), To = [Pakistan, France] },
            "Appeal by Russia to Pakistan and France: Pakistan is a partner."),
        new(Statement(), Declare("not stated") with { Kind = StatementKind.Assessment, By = Observers },
            "Assessment by observers whom the source does not name: Pakistan is a partner."),
        new(Statement(Declared("2025-06-03")), Disown("2025-07-01") with { Reason = "misunderstood" },
            "The statement was denied. Reason: misunderstood."),
        new(Statement(Declared("2025-06-03")), Disown("2025-07-01", Fatemi),
            "The statement was denied by Syed Tariq Fatemi."),
    ];

    public static Story Story => new(
        Praise,
        Declare("2025-02-03"),
        [Disown("2025-03-03"), Disown("2025-05-03", Fatemi), Disown("2025-07-03", Both)],
        Strays: [Disown("2025-04-03", Observers), Disown("2025-08-01", new(States: [France]))],
        Others: [ActorExamples.LavrovKnown, ActorExamples.FatemiKnown]);
}
