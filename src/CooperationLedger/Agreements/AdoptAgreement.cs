using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that the text of an agreement was adopted.</summary>
/// <param name="Organisation">In whose forum, if in one.</param>
public sealed record AdoptAgreement(Place? Place = null, [Names("organisation")] string? Organisation = null) : DevelopmentCommand
{
    public static Decision Decide(AdoptAgreement command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new AgreementAdopted(command.Place, command.Organisation).AsToldIn(command)));
}

/// <summary>Its text was adopted (Vienna Convention on the Law of Treaties, article 9), which binds nobody.</summary>
/// <param name="Organisation">In whose forum, if in one.</param>
public sealed record AgreementAdopted(Place? Place, [Names("organisation")] string? Organisation) : Development;
