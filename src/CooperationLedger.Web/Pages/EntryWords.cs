using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Ledgers;
using CooperationLedger.Sources;

namespace CooperationLedger.Web.Pages;

/// <summary>What an entry says, in one or two sentences.</summary>
public static class EntryWords
{
    public static string Of(LedgerEvent @event) => @event switch
    {
        LedgerOpened opened => $"The ledger between {Words.States(opened.Parties)} was opened.",
        SourceRegistered source => $"Source registered: {source.Title}.",
        CargoTrainOpened opened => $"The dossier of a train between {Words.States(opened.Service.Between)} was opened. No window is known.",
        CargoTrainScheduled train => $"Announced to run {Window(train.Window, train.WindowBasis)}.",
        CargoTrainRescheduled train => $"Announced anew, to run {Window(train.Window, train.WindowBasis)}.{Because(train.Reason)}",
        CargoTrainDeparted { From: { } place } => $"The train departed from {place.ToWords()}.",
        CargoTrainDeparted => "The train departed. From where is not stated.",
        CargoTrainCrossedBorder crossed => $"The train was at the border: {crossed.At.ToWords()}.",
        CargoTrainArrived { At: { } place } => $"The train arrived at {place.ToWords()}.",
        CargoTrainArrived => "The train arrived. Where is not stated.",
        CargoTrainCancelled cancelled => $"The train was called off.{Because(cancelled.Reason)}",
        CommitmentRegistered promise => $"Promised by {Words.States(promise.OwedBy)}: {promise.Title}.",
        CommitmentEvidenceRecorded found => $"{CommitmentEvidence(found.Extent)}{Note(found.Note)}",
        CommitmentChecked looked => $"Looked for evidence and found none. Where: {looked.LookedIn}.",
        CommitmentWithdrawn withdrawn => $"The promise was taken back.{Because(withdrawn.Reason)}",
        EntriesCorrected correction => $"{Words.Count(correction.Replacements.Count, "correction")}.{Because(correction.Reason)}",
        EntryRetracted { WithWholeDossier: true } retraction => $"The whole dossier was withdrawn.{Because(retraction.Reason)}",
        EntryRetracted retraction => $"An entry was retracted.{Because(retraction.Reason)}",
        _ => Words.Upper(EventCatalogue.StoredName(@event).Replace('_', ' ')) + ".",
    };

    public static string CommitmentEvidence(EvidenceExtent extent) => extent switch
    {
        EvidenceExtent.Met => "A source shows that it was met.",
        EvidenceExtent.PartiallyMet => "A source shows that it was partly met.",
        _ => "A source shows that it was not met.",
    };

    private static string Window(EdtfDate window, DateBasis basis) => Words.At(new When.Dated(window, basis));

    private static string Because(string? reason) => reason is null ? "" : $" Reason: {Stopped(reason)}";

    private static string Note(string? note) => note is null ? "" : $" {Stopped(note)}";

    private static string Stopped(string text) => text.EndsWith('.') ? text : text + ".";
}
