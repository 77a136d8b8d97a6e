using CooperationLedger.Places;
using CooperationLedger.Security;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Security;

internal static class ContextEventExamples
{
    public const string Escalation = "context-escalation";

    public static readonly DossierSpec EscalationKnown = Given(Escalation, Recorded("2025-05"));

    public static ContextEventRecorded Recorded(string on) => Told(
        new ContextEventRecorded("Military escalation", [France, Pakistan], null, null, "Fighting along the border"), On(on));

    public static RecordContextEvent Record(string on) =>
        new("Military escalation", [France, Pakistan], Account: "Fighting along the border") { Date = On(on), Citations = Cited };

    public static IReadOnlyList<ValidCommand> Valid =>
    [
        new(Given(Escalation, Array.Empty<LedgerEvent>()), Record("2025-05-07") with { Ends = On("2025-05-10"), Place = Place.Parse("FR") },
            "Outside the relationship: Military escalation. Its last day was 10 May 2025."),
        new(
            Given("context-soviet-era", Array.Empty<LedgerEvent>()),
            new RecordContextEvent("Help of the Soviet Union for industry") { Date = On("1947/1991"), Citations = Cited },
            "Outside the relationship: Help of the Soviet Union for industry."),
    ];

    /// <summary>Nothing may follow: what else is told of it finds no place.</summary>
    public static Story Story => new(
        Escalation,
        Record("2025-05-07"),
        Facts: [],
        Strays: [Record("2025-06-01")],
        Others: []);
}
