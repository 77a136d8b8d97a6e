using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
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
                Within(command).Append(command).SelectMany(one => Declared[one.GetType()]),
                $"{command.GetType().Name} does not declare it: see {nameof(RefusedWithAttribute)}.");
        }

        return outcome;
    }

    /// <summary>Properties put commands into others that nobody who reads a command lets in: a retraction into a correction.</summary>
    private static IEnumerable<Command> Within(Command command) => command switch
    {
        CorrectEntry { Instead: var instead, Together: var together } => together.Select(part => part.Instead).Append(instead),
        RecordClaim { Says: var says } => [says],
        RecordAsDisputed { Says: var says } => [says],
        _ => [],
    };

    private static readonly Dictionary<Type, IReadOnlyList<string>> Declared =
        EventCatalogue.Commands.ToDictionary(command => command.Type, command => RefusalCodes.Of(command.Type));
}
