using CooperationLedger.Chronicles;

namespace CooperationLedger.Projects;

/// <summary>A clerk records that an organisation or a state takes part in a project no more, in one of its roles.</summary>
[RefusedWith("one-of-two")]
public sealed record RecordEndOfParticipation(ProjectParticipant Participant, ParticipantRole Role) : DevelopmentCommand
{
    public static Decision Decide(RecordEndOfParticipation command, DecisionContext context) => Decision.Of(
        [.. command.Participant.Objections("/participant")],
        new Draft(context.Dossier, new ProjectParticipantLeft(command.Participant, command.Role).AsToldIn(command)));
}

/// <summary>It takes part in that role no more.</summary>
public sealed record ProjectParticipantLeft(ProjectParticipant Participant, ParticipantRole Role) : Development;
