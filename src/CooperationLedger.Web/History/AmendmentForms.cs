using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.History;

/// <summary>In the order in which they are listed.</summary>
internal static class AmendmentForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        CorrectEntryForm.Wording,
        RetractEntryForm.Wording,
    ];
}
