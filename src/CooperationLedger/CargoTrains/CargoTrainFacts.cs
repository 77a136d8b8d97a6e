using CooperationLedger.Amounts;
using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.CargoTrains;

/// <summary>How far the train has come, as far as is recorded.</summary>
public enum CargoTrainStatus
{
    Opened,
    Scheduled,
    UnderWay,
    Arrived,
    Cancelled,

    /// <summary>Put off, and no new time announced.</summary>
    Postponed,
}

/// <summary>A step that the train took, or its cancellation.</summary>
public sealed record CargoTrainStep(Place? Place, string? Reason, Evidence Evidence);

/// <summary>A step that the train took.</summary>
/// <param name="At">Null when no source says where.</param>
/// <param name="From">Of a hand-over: the carrier before it.</param>
/// <param name="To">Of a hand-over: the carrier after it.</param>
public sealed record CargoTrainMilestone(CargoTrainStepKind Step, Place? At, Carrier? From, Carrier? To, Evidence Evidence);

/// <summary>When a step was expected, as announced on a day; later estimates do not take it away.</summary>
public sealed record CargoTrainEstimate(
    CargoTrainStepKind Step, Place? At, EdtfDate Expected, DateBasis Basis, string? Reason, Evidence Evidence);

/// <summary>What the train carries, as a source says.</summary>
public sealed record CargoTrainManifest(ValueList<Consignment> Consignments, Evidence Evidence);

/// <summary>A route as it was announced once; later announcements do not take it away.</summary>
/// <param name="Evidence">Null where the dossier of the train was opened with it.</param>
public sealed record AnnouncedTrainRoute(CargoTrainRoute Route, string? Reason, Evidence? Evidence);

/// <summary>A number that a source gives of the train; at least and at most are the same where it gives one.</summary>
public sealed record ReportedFigure(CargoTrainFigure Figure, ExactNumber AtLeast, ExactNumber AtMost, string? Note, Evidence Evidence);
