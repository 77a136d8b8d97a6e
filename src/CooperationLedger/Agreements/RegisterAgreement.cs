using CooperationLedger.Chronicles;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that an agreement was entered in a public register.</summary>
/// <param name="Register">Which, such as that of the United Nations.</param>
/// <param name="Number">As the register writes it, such as <c>I-18232</c>; null when no source says.</param>
public sealed record RegisterAgreement(string Register, string? Number = null) : DevelopmentCommand
{
    public static Decision Decide(RegisterAgreement command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new AgreementRegistered(command.Register, command.Number).AsToldIn(command)));
}

/// <summary>It was entered in a public register (Charter of the United Nations, article 102; Vienna Convention, article 80).</summary>
/// <param name="Register">Which, such as that of the United Nations.</param>
/// <param name="Number">As the register writes it, such as <c>I-18232</c>; null when no source says.</param>
public sealed record AgreementRegistered(string Register, string? Number) : Development;
