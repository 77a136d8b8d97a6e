using CooperationLedger.Chronicles;

namespace CooperationLedger.Projects;

/// <summary>A clerk records that an organisation or a state takes part in a project, as a source says.</summary>
[RefusedWith("one-of-two")]
public sealed record RecordProjectParticipant(ProjectParticipant Participant, ParticipantRole Role) : DevelopmentCommand
{
    public static Decision Decide(RecordProjectParticipant command, DecisionContext context) => Decision.Of(
        [.. command.Participant.Objections("/participant")],
        new Draft(context.Dossier, new ProjectParticipantJoined(command.Participant, command.Role).AsToldIn(command)));
}

/// <summary>An organisation or a state takes part in the project, since a day or as of one.</summary>
public sealed record ProjectParticipantJoined(ProjectParticipant Participant, ParticipantRole Role) : Development;
