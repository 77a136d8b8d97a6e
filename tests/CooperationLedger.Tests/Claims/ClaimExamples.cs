using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Claims;

/// <summary>The train as two sources tell of it.</summary>
internal static class ClaimExamples
{
    public const string Gazette = "source-gazette";

    public static readonly ValueList<Citation> InTheGazette = [new Citation(Gazette, "page 2")];

    public static DossierSpec GazetteKnown => Given(Gazette, ArticleRegistered with { Title = "Gazette of the railways" });

    /// <summary>Departed on 1 August, as the article says.</summary>
    public static DossierSpec Departed(params LedgerEvent[] more) => Given(Train, [Opened, Examples.Departed("2025-08-01"), .. more]).And(GazetteKnown);

    public static CargoTrainDeparted DepartedSaysTheGazette(string on) => Examples.Departed(on) with { Citations = InTheGazette };

    public static RecordCargoTrainDeparture DepartSaysTheGazette(string on) => Depart(on) with { Citations = InTheGazette };

    public static ClaimRecorded Claimed(string on, bool preferred = false) => new(Id(2), DepartedSaysTheGazette(on), preferred, "the gazette is official", []);

    public static RecordClaim Claim(string on, bool preferred = false) => new(Id(2), DepartSaysTheGazette(on), "the gazette is official", preferred);

    public static DoubtRaised Doubted => new(Id(2), "no timetable shows it", []);

    public static EntryDisputed InDispute => new(Examples.Departed("2025-08-04"), "two papers tell it", []);

    public static IReadOnlyList<ValidCommand> Valid =>
    [
        new(Departed(), Claim("2025-08-03"),
            "Another source reports an entry too. Reason: the gazette is official."),
        new(Departed(), Claim("2025-08-03", preferred: true) with { Citations = Cited },
            "Another source's account of an entry is now used. Reason: the gazette is official."),
        new(Departed(Claimed("2025-08-03")), new PreferClaim(Id(2), "it was there", Id(3), Cited),
            "Of what sources claim, another account was preferred. Reason: it was there."),
        new(Departed(Claimed("2025-08-03", preferred: true)), new PreferClaim(Id(2), "it was not there after all"),
            "Of what sources claim, another account was preferred. Reason: it was not there after all."),
        new(Departed(), new RaiseDoubt(Id(2), "no timetable shows it", Cited),
            "An entry was doubted. Reason: no timetable shows it."),
        new(Departed(Doubted), new SettleDoubt(Id(3), DoubtOutcome.Unfounded, "the timetable was found", Cited),
            "A doubt was settled: what the entry says is right after all. Reason: the timetable was found."),
        new(Departed(), new RecordAsDisputed(Depart("2025-08-04"), "two papers tell it", Cited),
            "Kept as disputed: 4 August 2025. The train departed. From where is not stated. Reason: two papers tell it."),
        new(
            Departed(InDispute, new EntryRetracted(Id(2), "wrong", Cited, Clerical: false)),
            new AdmitDisputed(Id(3), "the other was wrong", Cited),
            "A disputed entry was admitted to the chronicle. Reason: the other was wrong."),
    ];
}
