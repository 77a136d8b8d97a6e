using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Claims;

/// <summary>In the order in which they are listed.</summary>
internal static class ClaimForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        RecordClaimForm.Wording,
        PreferClaimForm.Wording,
        RaiseDoubtForm.Wording,
        SettleDoubtForm.Wording,
        RecordAsDisputedForm.Wording,
        AdmitDisputedForm.Wording,
    ];
}
