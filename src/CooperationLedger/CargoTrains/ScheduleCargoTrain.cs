using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;

namespace CooperationLedger.CargoTrains;

/// <summary>
/// A clerk records that a train was announced for a window, and with it, if given, the commitment that the announcement is.
/// </summary>
/// <param name="Window">When it is to run.</param>
/// <param name="Commitment">Registered in the same transaction; its windows are then read from the train.</param>
[RefusedWith("already-registered", "no-debtor", "not-a-dossier-id", "not-a-party", "not-two-states", "same-place")]
public sealed record ScheduleCargoTrain(
    CargoTrainService Service,
    EdtfDate Window,
    DateBasis WindowBasis = DateBasis.Stated,
    AnnouncedCommitment? Commitment = null) : DevelopmentCommand
{
    public override string? OpensAs => Service.Title;

    public override IEnumerable<string> AlsoWrites => Commitment is { } commitment ? [commitment.Dossier] : [];

    public static Decision Decide(ScheduleCargoTrain command, DecisionContext context)
    {
        var scheduled = new Draft(context.Dossier, new CargoTrainScheduled(
            command.Service, command.Window, command.WindowBasis).AsToldIn(command));
        return command.Commitment is not { } promise
            ? Decision.Of([.. Objections(command.Service)], scheduled)
            : Decision.Of(
                [.. Objections(command.Service), .. promise.Objections(context.Ledger)],
                scheduled,
                promise.ToDraft(command, CommitmentProof.TrainDeparted, train: context.Dossier));
    }

    internal static IEnumerable<Refusal> Objections(CargoTrainService service) =>
    [
        .. Refusal.If(service.Between.Distinct().Count() != 2 || service.Between.Count != 2, "not-two-states",
            "Name the two different states that it is to run between.", "/service/between"),
        .. Refusal.If(service.Origin is not null && service.Origin == service.Destination && service.Via.Count == 0, "same-place",
            $"It cannot run from {service.Origin} to {service.Destination}.", "/service/destination"),
    ];
}

/// <summary>A train was announced for a window.</summary>
/// <param name="Window">When it is to run; the date of the entry is the day of the announcement.</param>
public sealed record CargoTrainScheduled(CargoTrainService Service, EdtfDate Window, DateBasis WindowBasis) : Development;
