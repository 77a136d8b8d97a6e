using CooperationLedger.Chronicles;
using CooperationLedger.Ledgers;
using CooperationLedger.Links;
using CooperationLedger.Tests.Actors;
using CooperationLedger.Tests.Agreements;
using CooperationLedger.Tests.CargoServices;
using CooperationLedger.Tests.CargoTrains;
using CooperationLedger.Tests.Claims;
using CooperationLedger.Tests.Commitments;
using CooperationLedger.Tests.Meetings;
using CooperationLedger.Tests.Merging;
using CooperationLedger.Tests.Projects;
using CooperationLedger.Tests.Security;
using CooperationLedger.Tests.Sources;
using CooperationLedger.Tests.Statements;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>A command that is accepted, with the dossier in which it is.</summary>
/// <param name="Says">What pages say of each entry that it records, in the order of recording.</param>
public sealed record ValidCommand(DossierSpec Given, Command Command, params IReadOnlyList<string> Says);

/// <summary>For every command of the catalogue, at least one dossier in which it is accepted.</summary>
public static class ValidCommands
{
    private static readonly DossierSpec Departed = Given(Train, Scheduled("2025-06-03"), Departed("2025-08-01"));

    public static readonly IReadOnlyList<ValidCommand> All =
    [
        new(Given("ledger-pk-ru", Array.Empty<LedgerEvent>()), new OpenLedger([Russia, Pakistan]),
            "The ledger between Pakistan and Russia was opened."),
        .. SourceExamples.Valid,
        .. CargoTrainExamples.Valid,
        .. CargoServiceExamples.Valid,
        .. CommitmentExamples.Valid,
        .. ActorExamples.Valid,
        .. MeetingExamples.Valid,
        .. AgreementExamples.Valid,
        .. ProjectExamples.Valid,
        .. StatementExamples.Valid,
        .. ExerciseExamples.Valid,
        .. OfferExamples.Valid,
        .. ContextEventExamples.Valid,
        new(Departed, new LinkDossier(LinkRelation.Follows, Article) { Citations = Cited },
            "A source says that this follows Russia and Pakistan to launch pilot train."),
        new(Departed, new CorrectEntry(Id(2), Depart("2025-08-02"), "misread", Cited),
            "1 correction. Reason: misread."),
        new(Departed, new CorrectEntry(Id(2), Depart("2025-06-05"), "misread", Cited, Together: [new(Id(1), Schedule("2025-06-04"))]),
            "2 corrections. Reason: misread."),
        new(Departed, new RetractEntry(Id(2), "wrong", Cited),
            "An entry was retracted. Reason: wrong."),
        new(Departed, new RetractEntry(Id(1), "wrong", Cited, WithWholeDossier: true),
            "The whole dossier was withdrawn. Reason: wrong."),
        .. ClaimExamples.Valid,
        .. MergingExamples.Valid,
    ];
}
