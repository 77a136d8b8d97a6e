using CooperationLedger.Projects;

namespace CooperationLedger.Web.Projects;

/// <summary>Who takes part in a project and as what, in words.</summary>
public static class ParticipantWords
{
    /// <param name="nameOf">What an organisation is called, by the id of its dossier.</param>
    public static string Of(ProjectParticipant participant, Func<string, string>? nameOf = null) =>
        participant.State?.Name ?? nameOf?.Invoke(participant.Organisation!) ?? "an organisation";

    /// <summary>The role of IATI's codelist in plain words.</summary>
    public static string Role(ParticipantRole role) => role switch
    {
        ParticipantRole.Funding => "Funds it",
        ParticipantRole.Accountable => "Answers for it",
        ParticipantRole.Extending => "Manages its funds for others",
        ParticipantRole.Implementing => "Carries it out",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <returns>"as the one that funds it".</returns>
    public static string As(ParticipantRole role) => $"as the one that {char.ToLowerInvariant(Role(role)[0])}{Role(role)[1..]}";
}
