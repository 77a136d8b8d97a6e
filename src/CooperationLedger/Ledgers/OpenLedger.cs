using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Ledgers;

/// <summary>Opens the register of what two states say, sign, build and promise to each other.</summary>
/// <param name="Parties">The two states, in any order.</param>
[RefusedWith("another-dossier", "another-ledger", "not-two-states")]
public sealed record OpenLedger(ValueList<CountryCode> Parties) : Command
{
    /// <summary>The ledger's id, such as <c>PK-RU</c>: both codes in alphabetical order, so that one pair has one ledger.</summary>
    public static string IdOf(IEnumerable<CountryCode> parties) =>
        string.Join('-', parties.Select(party => party.ToString()).Order(StringComparer.Ordinal));

    /// <summary>The two states that a ledger is kept between, by its id.</summary>
    public static IEnumerable<CountryCode> PartiesTo(string ledger) => ledger.Split('-').Select(code => CountryCode.Parse(code));

    /// <summary>The dossier that a ledger keeps of itself.</summary>
    public static string DossierOf(string ledger) => $"ledger-{ledger.ToLowerInvariant()}";

    public static Decision Decide(OpenLedger command, DecisionContext context) => Decision.Of(
        [
            .. command.Parties is not [var one, var other] || one == other
                ? [new Refusal("not-two-states", "A ledger is kept between two different states.", "/parties")]
                : Refusal.If(IdOf(command.Parties) != context.Ledger, "another-ledger",
                    $"The ledger {context.Ledger} is kept between its own two states and no others.", "/parties"),
            .. Refusal.If(context.Dossier != DossierOf(context.Ledger), "another-dossier",
                $"The ledger {context.Ledger} keeps one dossier of itself, {DossierOf(context.Ledger)}.", "/dossier"),
        ],
        new Draft(context.Dossier, new LedgerOpened([.. command.Parties.OrderBy(party => party.ToString(), StringComparer.Ordinal)])));
}

/// <summary>The register of one bilateral relationship is opened.</summary>
/// <param name="Parties">The two states, in alphabetical order of their codes.</param>
public sealed record LedgerOpened(ValueList<CountryCode> Parties) : LedgerEvent;
