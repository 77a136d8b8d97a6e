using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Actors;

/// <summary>In the order in which they are listed.</summary>
internal static class ActorForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        RegisterPersonForm.Wording,
        RecordOfficeForm.Wording,
        RecordAppointmentForm.Wording,
        RecordEndOfOfficeForm.Wording,
        RegisterOrganisationForm.Wording,
    ];
}
