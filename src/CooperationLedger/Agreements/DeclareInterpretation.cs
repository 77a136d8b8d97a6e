using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a party declared how it understands the agreement.</summary>
/// <param name="Text">In the clerk's words.</param>
public sealed record DeclareInterpretation(CountryCode Party, [ManyLines] string Text) : DevelopmentCommand
{
    public static Decision Decide(DeclareInterpretation command, DecisionContext context) => Decision.Of(
        [],
        new Draft(context.Dossier, new InterpretationDeclared(command.Party, command.Text).AsToldIn(command)));
}

/// <summary>
/// A party said how it understands the agreement, and reserved nothing (International Law Commission, Guide to Practice on
/// Reservations, 1.2).
/// </summary>
/// <param name="Text">In the clerk's words.</param>
public sealed record InterpretationDeclared(CountryCode Party, string Text) : Development;
