using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Ledgers;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>For every command of the catalogue, at least one dossier in which it is accepted.</summary>
public static class ValidCommands
{
    private static readonly DossierSpec NewTrain = Given(Train, Array.Empty<LedgerEvent>());
    private static readonly DossierSpec NewPromise = Given(Promise, Array.Empty<LedgerEvent>());
    private static readonly DossierSpec Waiting = Given(Train, Scheduled("2025-06-03"));
    private static readonly DossierSpec Promised = Given(Promise, Promised("2025-06-03"));
    private static readonly DossierSpec Departed = Given(Train, Scheduled("2025-06-03"), Departed("2025-08-01"));

    public static readonly IReadOnlyList<(DossierSpec Given, Command Command)> All =
    [
        (Given("ledger-pk-ru", Array.Empty<LedgerEvent>()), new OpenLedger([Russia, Pakistan])),
        (Given("source-new", Array.Empty<LedgerEvent>()), RegisterArticle),
        (NewTrain, new OpenCargoTrain(Service)),
        (NewTrain, Schedule("2025-06-03")),
        (NewTrain, Schedule("2025-06-03") with { Commitment = new(Promise, "Run the pilot train", [Russia, Pakistan]) }),
        (Given(Train, Opened), Schedule("2025-06-03")),
        (Waiting, Reschedule("2025-08-10")),
        (Waiting, Depart("2025-08-01")),
        (Waiting, Depart("2025-06-04") with { After = [Id(1)] }),
        (Departed, Cross("2025-08-02")),
        (Departed, Arrive("2025-08-09")),
        (Waiting, Cancel("2025-08-01")),
        (NewPromise, new RegisterCommitment("Run the pilot train", [Russia], Testable: true, Window: EdtfDate.Parse("2025-08")) { Date = On("2025-06-03"), Citations = Cited }),
        (Promised, new RecordCommitmentEvidence(EvidenceExtent.PartiallyMet) { Date = On("2025-08-01"), Citations = Cited }),
        (Promised, new CheckCommitment("the railway's timetable") { Date = On("2025-08-01"), Citations = Cited }),
        (Promised, new WithdrawCommitment() { Date = On("2025-08-01"), Citations = Cited }),
        (Departed, new CorrectEntry(Id(2), Depart("2025-08-02"), "misread", Cited)),
        (Departed, new CorrectEntry(Id(2), Depart("2025-06-05"), "misread", Cited, Together: [new(Id(1), Schedule("2025-06-04"))])),
        (Departed, new RetractEntry(Id(2), "wrong", Cited)),
        (Departed, new RetractEntry(Id(1), "wrong", Cited, WithWholeDossier: true)),
    ];
}
