using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Sources;

/// <summary>In the order in which they are listed.</summary>
internal static class SourceForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        RegisterSourceForm.Wording,
        RetractSourceForm.Wording,
        ReinstateSourceForm.Wording,
    ];
}
