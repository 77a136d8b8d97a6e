using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Links;

/// <summary>In the order in which they are listed.</summary>
internal static class LinkForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        LinkDossierForm.Wording,
    ];
}
