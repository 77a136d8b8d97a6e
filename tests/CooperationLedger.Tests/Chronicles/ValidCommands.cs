using CooperationLedger.Chronicles;
using CooperationLedger.Ledgers;
using CooperationLedger.Links;
using CooperationLedger.Tests.Actors;
using CooperationLedger.Tests.Agreements;
using CooperationLedger.Sources;
using CooperationLedger.Tests.CargoServices;
using CooperationLedger.Tests.CargoTrains;
using CooperationLedger.Tests.Claims;
using CooperationLedger.Tests.Commitments;
using CooperationLedger.Tests.Meetings;
using CooperationLedger.Tests.Merging;
using CooperationLedger.Tests.Projects;
using CooperationLedger.Tests.Security;
using CooperationLedger.Tests.Statements;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>For every command of the catalogue, at least one dossier in which it is accepted.</summary>
public static class ValidCommands
{
    private static readonly DossierSpec Departed = Given(Train, Scheduled("2025-06-03"), Departed("2025-08-01"));

    public static readonly IReadOnlyList<(DossierSpec Given, Command Command)> All =
    [
        (Given("ledger-pk-ru", Array.Empty<LedgerEvent>()), new OpenLedger([Russia, Pakistan])),
        (Given("source-new", Array.Empty<LedgerEvent>()), RegisterArticle),
        (ClaimExamples.GazetteKnown.And(Departed), new RetractSource("it was forged", Cited)),
        (Given(ClaimExamples.Gazette, ArticleRegistered, new SourceRetracted("it was forged", Cited, Clerical: false)), new ReinstateSource("it is genuine", Cited)),
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
        (Departed, new LinkDossier(LinkRelation.Follows, Article) { Citations = Cited }),
        (Departed, new CorrectEntry(Id(2), Depart("2025-08-02"), "misread", Cited)),
        (Departed, new CorrectEntry(Id(2), Depart("2025-06-05"), "misread", Cited, Together: [new(Id(1), Schedule("2025-06-04"))])),
        (Departed, new RetractEntry(Id(2), "wrong", Cited)),
        (Departed, new RetractEntry(Id(1), "wrong", Cited, WithWholeDossier: true)),
        .. ClaimExamples.Valid,
        .. MergingExamples.Valid,
    ];
}
