using CooperationLedger.Web.Actors;
using CooperationLedger.Web.Agreements;
using CooperationLedger.Web.CargoServices;
using CooperationLedger.Web.CargoTrains;
using CooperationLedger.Web.Claims;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Ledgers;
using CooperationLedger.Web.Links;
using CooperationLedger.Web.Meetings;
using CooperationLedger.Web.Merging;
using CooperationLedger.Web.Projects;
using CooperationLedger.Web.Security;
using CooperationLedger.Web.Sources;
using CooperationLedger.Web.Statements;

namespace CooperationLedger.Web.Http;

/// <summary>All that the capabilities declare: the one list of the server that a new capability is added to.</summary>
public static class Declarations
{
    /// <summary>In the order in which their forms are listed.</summary>
    public static readonly IReadOnlyList<CommandDeclaration> Commands =
    [
        .. MeetingCommands.All,
        .. StatementCommands.All,
        .. AgreementCommands.All,
        .. ReservationCommands.All,
        .. AgreementChangeCommands.All,
        .. CargoTrainCommands.All,
        .. CargoServiceCommands.All,
        .. CommitmentCommands.All,
        .. ProjectCommands.All,
        .. ExerciseCommands.All,
        .. OfferCommands.All,
        .. ContextEventCommands.All,
        .. ActorCommands.All,
        .. SourceCommands.All,
        .. LinkCommands.All,
        .. AnnotationCommands.All,
        .. ClaimCommands.All,
        .. MergingCommands.All,
        .. LedgerCommands.All,
    ];

    public static readonly IReadOnlyList<DossierDeclaration> Dossiers =
    [
        SourcePages.Declared,
        PersonPages.Declared,
        OrganisationPages.Declared,
        MeetingPages.Declared,
        StatementPages.Declared,
        AgreementPages.Declared,
        ProjectPages.Declared,
        CargoServicePages.Declared,
        CargoTrainPages.Declared,
        CommitmentPages.Declared,
        ExercisePages.Declared,
        OfferPages.Declared,
        ContextEventPages.Declared,
    ];
}
