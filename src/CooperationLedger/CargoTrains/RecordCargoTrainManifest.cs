using CooperationLedger.Chronicles;

namespace CooperationLedger.CargoTrains;

/// <summary>
/// A clerk records what the train carries, as a source says. All of it at once: a later manifest replaces the earlier one.
/// </summary>
[RefusedWith("no-consignment", "no-quantity", "not-an-hs-code")]
public sealed record RecordCargoTrainManifest(ValueList<Consignment> Consignments) : DevelopmentCommand
{
    public static Decision Decide(RecordCargoTrainManifest command, DecisionContext context) => Decision.Of(
        [
            .. Refusal.If(command.Consignments.Count == 0, "no-consignment", "Name at least one consignment.", "/consignments"),
            .. command.Consignments.Index().SelectMany(consignment => consignment.Item.Objections($"/consignments/{consignment.Index}")),
        ],
        new Draft(context.Dossier, new CargoTrainManifestRecorded(command.Consignments).AsToldIn(command)));
}

/// <summary>A source says what it carries. A later one replaces an earlier one.</summary>
public sealed record CargoTrainManifestRecorded(ValueList<Consignment> Consignments) : Development;
