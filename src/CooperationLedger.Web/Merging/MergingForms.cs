using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Merging;

/// <summary>In the order in which they are listed.</summary>
internal static class MergingForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        MergeDossierForm.Wording,
        SeparateDossierForm.Wording,
        MoveEntryForm.Wording,
    ];
}
