using CooperationLedger.Chronicles;

namespace CooperationLedger.Projects;

/// <summary>One time that somebody took part in a project in a role.</summary>
/// <param name="Joined">Null when no source reports it: the first report is of its leaving.</param>
/// <param name="Left">Null as long as no source reports it.</param>
public sealed record Participation(ProjectParticipant Participant, ParticipantRole Role, Evidence? Joined, Evidence? Left)
{
    internal static ValueList<Participation> With(ValueList<Participation> known, ProjectParticipantLeft left, Evidence told)
    {
        var present = known.LastOrDefault(other => (other.Participant, other.Role, other.Left) == (left.Participant, left.Role, null));
        return present is null
            ? [.. known, new(left.Participant, left.Role, null, told)]
            : [.. known.Select(other => ReferenceEquals(other, present) ? present with { Left = told } : other)];
    }
}
