using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>A clerk records that one carrier handed the train over to another.</summary>
/// <param name="At">The border point, or the country entered.</param>
/// <param name="From">Who handed it over, if a source says.</param>
/// <param name="To">Who took it over, if a source says.</param>
[RefusedWith("one-of-two", "same-carrier")]
public sealed record RecordCargoTrainHandOver(Place At, Carrier? From = null, Carrier? To = null) : DevelopmentCommand
{
    public static Decision Decide(RecordCargoTrainHandOver command, DecisionContext context) => Decision.Of(
        [
            .. command.From?.Objections("/from") ?? [],
            .. command.To?.Objections("/to") ?? [],
            .. Refusal
                .If(command.From is not null && command.From == command.To, "same-carrier",
                    "One carrier hands it over to another than itself.", "/to"),
        ],
        new Draft(context.Dossier, new CargoTrainHandedOver(command.At, command.From, command.To).AsToldIn(command)));
}

/// <summary>One carrier handed it over to another.</summary>
/// <param name="At">The border point, or the country entered.</param>
/// <param name="From">Null when no source says.</param>
/// <param name="To">Null when no source says.</param>
public sealed record CargoTrainHandedOver(Place At, Carrier? From, Carrier? To) : Development;
