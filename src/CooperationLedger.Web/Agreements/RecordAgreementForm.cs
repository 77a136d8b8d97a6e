using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class RecordAgreementForm
{
    public static readonly FormWording Wording = new(typeof(RecordAgreement), "agreement", "Agreements", "An agreement was reached")
    {
        Lead = "That it was reached is not that it was signed: each signature is recorded by itself, if a source tells of it.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/terms"] = new("The agreement"),
            ["/terms/title"] = new("Name of the agreement", "A few words by which people will find it."),
            ["/terms/parties"] = new("Between which two states", Rows: 2),
            ["/terms/parties/*"] = new("State"),
            ["/terms/kind"] = new("Kind", "If the source calls it an agreement and no more, that is “Not stated”."),
            ["/terms/subject"] = new("What it is about", ManyLines: true),
            ["/terms/sectors"] = new("Sectors"),
            ["/terms/sectors/*"] = new("Sector"),
            ["/terms/binding"] = new("Does it bind under international law?"),
            ["/date"] = new("Day on which it was reached", "As a source tells, whether or not it was signed."),
        },
        Options = new Dictionary<string, string>
        {
            ["/terms/kind=exchangeOfNotes"] = "Exchange of notes",
            ["/terms/kind=memorandumOfUnderstanding"] = "Memorandum of understanding",
            ["/terms/kind=jointStatement"] = "Joint statement",
        },
    };
}
