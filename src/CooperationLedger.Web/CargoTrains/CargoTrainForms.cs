using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

/// <summary>In the order in which they are listed.</summary>
internal static class CargoTrainForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        ScheduleCargoTrainForm.Wording,
        RescheduleCargoTrainForm.Wording,
        RecordCargoTrainDepartureForm.Wording,
        RecordCargoTrainBorderCrossingForm.Wording,
        RecordCargoTrainArrivalForm.Wording,
        CancelCargoTrainForm.Wording,
        OpenCargoTrainForm.Wording,
    ];
}
