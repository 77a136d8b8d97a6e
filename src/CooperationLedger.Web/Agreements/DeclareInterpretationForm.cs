using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class DeclareInterpretationForm
{
    public static readonly FormWording Wording = new(typeof(DeclareInterpretation), "interpretative-declaration", "Agreements", "A party declared how it understands an agreement")
    {
        Lead = "If it changes what the agreement does for the party, it is a reservation.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/party"] = new("Which party"),
            ["/text"] = new("What it declared", "In your own words. The exact words go with the source.", ManyLines: true),
            ["/date"] = new("Day of the declaration"),
        },
        First = ["/dossier", "/party"],
    };
}
