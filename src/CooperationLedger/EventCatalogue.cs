using System.Collections.Frozen;
using CooperationLedger.Actors;
using CooperationLedger.Agreements;
using CooperationLedger.CargoServices;
using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Commitments;
using CooperationLedger.Ledgers;
using CooperationLedger.Links;
using CooperationLedger.Meetings;
using CooperationLedger.Merging;
using CooperationLedger.Projects;
using CooperationLedger.Security;
using CooperationLedger.Sources;
using CooperationLedger.Statements;

namespace CooperationLedger;

/// <summary>Every kind of dossier, event and command that this ledger knows: the one list that a new capability is added to.</summary>
public static class EventCatalogue
{
    public static readonly IReadOnlyList<DossierKind> Kinds = [
        Ledger.Kind, Source.Kind, Person.Kind, Organisation.Kind, Meeting.Kind, Statement.Kind, Agreement.Kind, Project.Kind,
        CargoService.Kind, CargoTrain.Kind, Commitment.Kind, Exercise.Kind, Offer.Kind, ContextEvent.Kind,
    ];

    /// <summary>What may be recorded in a dossier of any kind.</summary>
    private static readonly IReadOnlyList<EventName> OfAnyKind =
    [
        EventName.Of<DossierLinked>("dossier_linked"),
        EventName.Of<EntriesCorrected>("entries_corrected"),
        EventName.Of<EntryRetracted>("entry_retracted"),
        EventName.Of<ClaimRecorded>("claim_recorded"),
        EventName.Of<ClaimPreferred>("claim_preferred"),
        EventName.Of<DoubtRaised>("doubt_raised"),
        EventName.Of<DoubtSettled>("doubt_settled"),
        EventName.Of<EntryDisputed>("entry_disputed"),
        EventName.Of<DisputeAdmitted>("dispute_admitted"),
        EventName.Of<DossierMerged>("dossier_merged"),
        EventName.Of<DossierAbsorbed>("dossier_absorbed"),
        EventName.Of<DossierSeparated>("dossier_separated"),
        EventName.Of<EntryMoved>("entry_moved"),
        EventName.Of<SupportLost>("support_lost"),
        EventName.Of<SupportRegained>("support_regained"),
    ];

    private static readonly IReadOnlyList<CommandName> CommandsOfAnyKind =
    [
        CommandName.Of<LinkDossier, DossierLinked>(LinkDossier.Decide),
        CommandName.Of<CorrectEntry, EntriesCorrected>(CorrectEntry.Decide),
        CommandName.Of<RetractEntry, EntryRetracted>(RetractEntry.Decide),
        CommandName.Of<RecordClaim, ClaimRecorded>(RecordClaim.Decide),
        CommandName.Of<PreferClaim, ClaimPreferred>(PreferClaim.Decide),
        CommandName.Of<RaiseDoubt, DoubtRaised>(RaiseDoubt.Decide),
        CommandName.Of<SettleDoubt, DoubtSettled>(SettleDoubt.Decide),
        CommandName.Of<RecordAsDisputed, EntryDisputed>(RecordAsDisputed.Decide),
        CommandName.Of<AdmitDisputed, DisputeAdmitted>(AdmitDisputed.Decide),
        CommandName.Of<MergeDossier, DossierMerged>(MergeDossier.Decide),
        CommandName.Of<SeparateDossier, DossierSeparated>(SeparateDossier.Decide),
        CommandName.Of<MoveEntry, EntryMoved>(MoveEntry.Decide),
    ];

    public static readonly IReadOnlyList<EventName> Events = [.. Kinds.SelectMany(kind => kind.Events), .. OfAnyKind];

    public static readonly IReadOnlyList<CommandName> Commands = [.. Kinds.SelectMany(kind => kind.Commands), .. CommandsOfAnyKind];

    private static readonly FrozenDictionary<string, DossierKind> KindByName = Kinds.ToFrozenDictionary(kind => kind.Name);
    private static readonly FrozenDictionary<Type, string> StoredByType = Events.ToFrozenDictionary(name => name.Type, name => name.Stored);
    private static readonly FrozenDictionary<string, Type> TypeByStored = Events.ToFrozenDictionary(name => name.Stored, name => name.Type);
    private static readonly FrozenDictionary<string, CommandName> CommandByName = Commands.ToFrozenDictionary(command => command.Name);
    private static readonly FrozenDictionary<Type, CommandName> CommandByEvent = Commands.ToFrozenDictionary(command => command.Event);

    /// <summary>The kind that a dossier's id begins with; null when it begins with none.</summary>
    public static DossierKind? KindOf(string dossier) =>
        KindByName.GetValueOrDefault(dossier.Split('-', 2)[0]);

    /// <summary>The kind of dossier that a command is recorded in; null for those that may be recorded in any.</summary>
    public static DossierKind? KindOf(Type command) =>
        Kinds.FirstOrDefault(kind => kind.Commands.Any(name => name.Type == command));

    public static string StoredName(LedgerEvent @event) => StoredByType[@event.GetType()];

    public static Type? EventType(string storedName) => TypeByStored.GetValueOrDefault(storedName);

    /// <summary>Whether another command may contain it: yes for a command about the dossier, no for one about its entries.</summary>
    public static bool CanStandInstead(Type command) => !command.IsAssignableTo(typeof(AnnotatingCommand));

    public static Type? CommandType(string name) => CommandByName.GetValueOrDefault(name)?.Type;

    /// <summary>The command that records such an event in the dossier that it is about; null for what only follows elsewhere.</summary>
    public static Type? CommandRecording(Type @event) => CommandByEvent.GetValueOrDefault(@event)?.Type;

    /// <summary>What a command records in its own dossier.</summary>
    public static Type EventOf(Type command) => CommandByName[command.Name].Event;

    public static Func<Command, DecisionContext, Decision> Decider(Command command) => CommandByName[command.GetType().Name].Decide;
}
