using CooperationLedger.Ledgers;
using CooperationLedger.Links;
using CooperationLedger.Web.Actors;
using CooperationLedger.Web.Agreements;
using CooperationLedger.Web.CargoServices;
using CooperationLedger.Web.CargoTrains;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.Links;
using CooperationLedger.Web.Meetings;
using CooperationLedger.Web.Projects;
using CooperationLedger.Web.Security;
using CooperationLedger.Web.Sources;
using CooperationLedger.Web.Statements;

namespace CooperationLedger.Web.Pages;

/// <summary>What an entry says, in one or two sentences: each capability has the words for its own.</summary>
public static class EntryWords
{
    /// <param name="nameOf">What a dossier is called, by its id; without it, others are spoken of without being named.</param>
    public static string Of(LedgerEvent @event, Func<string, string>? nameOf = null) =>
        General(@event, nameOf)
        ?? AnnotationWords.Entry(@event, nameOf)
        ?? SourceWords.Entry(@event)
        ?? CargoTrainWords.Entry(@event, nameOf)
        ?? CargoServiceWords.Entry(@event)
        ?? CommitmentWords.Entry(@event)
        ?? PersonWords.Entry(@event)
        ?? OrganisationWords.Entry(@event)
        ?? MeetingWords.Entry(@event)
        ?? StatementWords.Entry(@event, nameOf)
        ?? AgreementWords.Entry(@event, nameOf)
        ?? ProjectWords.Entry(@event, nameOf)
        ?? ExerciseWords.Entry(@event)
        ?? OfferWords.Entry(@event, nameOf)
        ?? ContextEventWords.Entry(@event)
        ?? throw new ArgumentOutOfRangeException(nameof(@event));

    private static string? General(LedgerEvent @event, Func<string, string>? nameOf) => @event switch
    {
        LedgerOpened opened => $"The ledger between {Words.States(opened.Parties)} was opened.",
        DossierLinked linked =>
            $"A source says that this {LinkWords.Of(linked.Relation)} {nameOf?.Invoke(linked.To) ?? "another dossier of the ledger"}.",
        _ => null,
    };
}
