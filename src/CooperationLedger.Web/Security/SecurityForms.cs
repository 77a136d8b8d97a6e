using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Security;

/// <summary>In the order in which they are listed.</summary>
internal static class SecurityForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        RecordExerciseForm.Wording,
        RecordExerciseSeriesForm.Wording,
        PlanExerciseForm.Wording,
        PostponeExerciseForm.Wording,
        CancelExerciseForm.Wording,
        RecordOfferForm.Wording,
        AcceptOfferForm.Wording,
        DeclineOfferForm.Wording,
        RecordOfferLapseForm.Wording,
        RecordContextEventForm.Wording,
    ];
}
