using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoServices;

/// <summary>In the order in which they are listed.</summary>
internal static class CargoServiceForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        OpenCargoServiceForm.Wording,
        AnnounceCargoServiceRouteForm.Wording,
    ];
}
