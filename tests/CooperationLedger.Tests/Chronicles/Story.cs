using CooperationLedger.Chronicles;
using CooperationLedger.Tests.Actors;
using CooperationLedger.Tests.Agreements;
using CooperationLedger.Tests.CargoServices;
using CooperationLedger.Tests.CargoTrains;
using CooperationLedger.Tests.Commitments;
using CooperationLedger.Tests.Meetings;
using CooperationLedger.Tests.Projects;
using CooperationLedger.Tests.Security;
using CooperationLedger.Tests.Statements;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>What happened to one dossier, for the properties that hold of every kind: a new kind adds a story and needs no property of its own.</summary>
/// <param name="Opening">The command that opens the dossier. It is recorded first.</param>
/// <param name="Facts">In the order in which they happened, each on a precise day of 2025, at least two days after the one before; all can stand together.</param>
/// <param name="Strays">What never was: each can be recorded among the facts by mistake, on its own precise day, and be retracted again.</param>
/// <param name="Others">Dossiers that the commands name, beside those that every example has.</param>
public sealed record Story(
    string Dossier,
    Command Opening,
    IReadOnlyList<DevelopmentCommand> Facts,
    IReadOnlyList<DevelopmentCommand> Strays,
    IReadOnlyList<DossierSpec> Others)
{
    /// <summary>One for every kind of dossier in which anything happens.</summary>
    public static IReadOnlyList<Story> All =>
    [
        CargoTrainExamples.Story, CommitmentExamples.Story, ActorExamples.Story, MeetingExamples.Story, AgreementExamples.Story, ProjectExamples.Story,
        CargoServiceExamples.Story,
        StatementExamples.Story, ExerciseExamples.Story, OfferExamples.Story, ContextEventExamples.Story,
    ];

    public DossierKind Kind => EventCatalogue.KindOf(Dossier)!;

    /// <summary>Nothing recorded yet.</summary>
    public DossierSpec Untold => Others.Aggregate(DossierSpec.Given(Dossier, Array.Empty<LedgerEvent>()), (spec, other) => spec.And(other));

    /// <summary>What the opening says.</summary>
    public LedgerEvent Opened => Said(Opening);

    /// <summary>What facts and strays say, wherever they stand.</summary>
    public IReadOnlyList<Development> Told => [.. Facts.Concat(Strays).Select(fact => (Development)Said(fact))];

    public override string ToString() => Dossier;

    private LedgerEvent Said(Command command) =>
        ((Decision.Accepted)EventCatalogue.Decider(command)(command, Untold.DecisionContext)).Drafts.First(draft => draft.Dossier == Dossier).Event;
}
