using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class MakeReservationForm
{
    public static readonly FormWording Wording = new(typeof(MakeReservation), "reservation", "Agreements", "A party made a reservation")
    {
        Lead = "A statement that changes or excludes what some of the agreement does for that party.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/party"] = new("Which party"),
            ["/reservation"] = new("Short name", "By which it can be named later: small letters, digits and hyphens, for example ru-article-9."),
            ["/text"] = new("What it reserves", "In your own words. The exact words go with the source.", ManyLines: true),
            ["/date"] = new("Day of the reservation"),
        },
        First = ["/dossier", "/party"],
    };
}
