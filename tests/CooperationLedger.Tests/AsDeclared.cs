using CooperationLedger.Chronicles;
using Shouldly;

namespace CooperationLedger.Tests;

/// <summary>Decides as the ledger does, for every test that does: whatever is refused, is refused with a code that the command declares.</summary>
internal static class AsDeclared
{
    public static DecisionOutcome Decide(Command command, DecisionContext context)
    {
        var outcome = Deciding.Decide(command, context);
        if (outcome is DecisionOutcome.Refused { Reasons: var reasons })
        {
            reasons.Select(why => why.Code).ShouldBeSubsetOf(
                Declared[command.GetType()], $"{command.GetType().Name} does not declare it: see {nameof(RefusedWithAttribute)}.");
        }

        return outcome;
    }

    private static readonly Dictionary<Type, IReadOnlyList<string>> Declared =
        EventCatalogue.Commands.ToDictionary(command => command.Type, command => RefusalCodes.Of(command.Type));
}
