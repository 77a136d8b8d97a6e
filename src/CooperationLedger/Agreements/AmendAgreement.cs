using CooperationLedger.Chronicles;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that an agreement was amended.</summary>
/// <param name="By">The agreement that amends it, where that is a dossier of its own.</param>
/// <param name="Text">What was changed, in the clerk's words.</param>
[RefusedWith("its-own-ancestor", "nothing-amended")]
public sealed record AmendAgreement([Names("agreement")] string? By = null, [ManyLines] string? Text = null) : DevelopmentCommand
{
    public static Decision Decide(AmendAgreement command, DecisionContext context) => Decision.Of(
        [
            .. Refusal.If(command.By == context.Dossier, "its-own-ancestor", "An agreement is amended by another than itself.", "/by"),
            .. Refusal
                .If(command is { By: null, Text: null }, "nothing-amended", "Say by which agreement it was amended, or what was changed.",
                    "/text"),
        ],
        new Draft(context.Dossier, new AgreementAmended(command.By, command.Text).AsToldIn(command)));
}

/// <summary>The agreement was amended (Vienna Convention, articles 39 to 41).</summary>
/// <param name="By">The agreement that amends it, where that is a dossier of its own.</param>
/// <param name="Text">What was changed, in the clerk's words.</param>
public sealed record AgreementAmended([Names("agreement")] string? By, string? Text) : Development;
