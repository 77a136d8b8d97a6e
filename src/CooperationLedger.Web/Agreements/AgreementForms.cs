using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

/// <summary>In the order in which they are listed.</summary>
internal static class AgreementForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        RecordAgreementForm.Wording,
        SignAgreementForm.Wording,
        RecordEntryIntoForceForm.Wording,
    ];
}
