using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class WithdrawReservationForm
{
    public static readonly FormWording Wording = new(typeof(WithdrawReservation), "reservation-withdrawal", "Agreements", "A reservation was withdrawn")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/reservation"] = new("Which reservation", "The short name under which it was recorded, for example ru-article-9."),
            ["/date"] = new("Day of the withdrawal"),
        },
    };
}
