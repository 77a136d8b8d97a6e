using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a state approved an agreement by its own law, at home.</summary>
/// <param name="By">Who did, such as a parliament or a government.</param>
public sealed record RecordDomesticApproval(CountryCode Party, string? By = null) : DevelopmentCommand
{
    public static Decision Decide(RecordDomesticApproval command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new DomesticApprovalGiven(command.Party, command.By).AsToldIn(command)));
}

/// <summary>
/// A state approved the agreement by its own law. Towards others it is bound only by the consent that it expresses to them (Vienna
/// Convention, article 2, paragraph 1 b), such as a deposit, which is an act of its own.
/// </summary>
/// <param name="By">Who did; null when no source says.</param>
public sealed record DomesticApprovalGiven(CountryCode Party, string? By) : Development;
