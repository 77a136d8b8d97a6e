using CooperationLedger.Chronicles;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that an error in the text of an agreement was put right.</summary>
/// <param name="Text">What was put right, in the clerk's words.</param>
public sealed record CorrectAgreementText([ManyLines] string Text) : DevelopmentCommand
{
    public static Decision Decide(CorrectAgreementText command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new AgreementTextCorrected(command.Text).AsToldIn(command)));
}

/// <summary>
/// An error in the text was put right (Vienna Convention, article 79): the text has that meaning from the beginning, so that this is no
/// amendment.
/// </summary>
/// <param name="Text">What was put right, in the clerk's words.</param>
public sealed record AgreementTextCorrected([ManyLines] string Text) : Development;
