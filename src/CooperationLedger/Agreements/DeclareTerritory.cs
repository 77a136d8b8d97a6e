using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a party includes a territory in what the agreement applies to, or excludes one.</summary>
/// <param name="Territory">As the party calls it.</param>
/// <param name="Applies">Whether it is to apply there.</param>
/// <param name="Effect">From which day on; null for the day of the act.</param>
public sealed record DeclareTerritory(CountryCode Party, string Territory, bool Applies, EdtfDate? Effect = null) : DevelopmentCommand
{
    public static Decision Decide(DeclareTerritory command, DecisionContext context) => Decision.Of(
        [],
        new Draft(
            context.Dossier,
            new TerritoryDeclared(command.Party, command.Territory, command.Applies, command.Effect).AsToldIn(command)));
}

/// <summary>
/// A party included a territory, or excluded one (Vienna Convention, article 29: else a treaty applies to all of its territory). Whether
/// the party itself is bound does not change by it.
/// </summary>
/// <param name="Effect">From which day on; null for the day of the act.</param>
public sealed record TerritoryDeclared(CountryCode Party, string Territory, bool Applies, EdtfDate? Effect) : Development;
