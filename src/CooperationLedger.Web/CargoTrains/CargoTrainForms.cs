using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

/// <summary>In the order in which they are listed.</summary>
internal static class CargoTrainForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        ScheduleCargoTrainForm.Wording,
        RescheduleCargoTrainForm.Wording,
        EstimateCargoTrainStepForm.Wording,
        RecordCargoTrainDepartureForm.Wording,
        RecordCargoTrainStopForm.Wording,
        RecordCargoTrainBorderCrossingForm.Wording,
        RecordCargoTrainHandOverForm.Wording,
        RecordCargoTrainStopDepartureForm.Wording,
        RecordCargoTrainArrivalForm.Wording,
        RecordCargoTrainManifestForm.Wording,
        CancelCargoTrainForm.Wording,
        OpenCargoTrainForm.Wording,
    ];
}
