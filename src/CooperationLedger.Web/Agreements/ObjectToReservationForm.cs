using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class ObjectToReservationForm
{
    public static readonly FormWording Wording = new(typeof(ObjectToReservation), "objection", "Agreements", "A party objected to a reservation")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/party"] = new("Which party objected"),
            ["/reservation"] = new("To which reservation", "The short name under which it was recorded, for example ru-article-9."),
            ["/opposesForce"] = new("Does it say that the agreement is not to be in force between the two?"),
            ["/reason"] = new("Reason", ManyLines: true),
            ["/date"] = new("Day of the objection"),
        },
        First = ["/dossier", "/party"],
    };
}
