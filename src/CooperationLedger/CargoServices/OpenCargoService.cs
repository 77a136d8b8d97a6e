using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.CargoServices;

/// <summary>A clerk opens the dossier of a service of cargo trains, as far as a source describes it.</summary>
/// <param name="Between">At least two states, one of them a party; states on the way may be among them.</param>
[RefusedWith("named-twice", "no-party", "no-route", "not-a-border-point", "not-two-states", "same-place")]
public sealed record OpenCargoService(string Title, ValueList<CountryCode> Between, CargoServiceRoute? Route = null) : CitingCommand
{
    public override string? OpensAs => Title;

    public static Decision Decide(OpenCargoService command, DecisionContext context) => Decision.Of(
        [
            .. Refusal.Twice(command.Between, "/between"),
            .. Refusal
                .If(command.Between.Distinct().Count() < 2, "not-two-states", "Name at least two different states that it runs between.",
                    "/between"),
            .. Refusal.If(!command.Between.Any(context.IsParty), "no-party",
                $"Name at least one party to the ledger {context.Ledger}: it would not be a service of theirs.", "/between"),
            .. command.Route is { } route ? AnnounceCargoServiceRoute.Objections(route) : [],
        ],
        new Draft(
            context.Dossier, new CargoServiceOpened(command.Title, command.Between, command.Route) { Citations = command.Citations }));
}

/// <summary>A service of cargo trains becomes a subject of the ledger, as far as a source describes it.</summary>
/// <param name="Between">The states that it runs between; states on the way may be among them.</param>
/// <param name="Route">Null when no source says.</param>
public sealed record CargoServiceOpened(string Title, ValueList<CountryCode> Between, CargoServiceRoute? Route) : CitedEvent;
