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
            ["/terms/parties"] = new("Between which states", "Two or more, at least one of them a party of this ledger.", Rows: 2),
            ["/terms/parties/*"] = new("State"),
            ["/terms/kind"] = new("Kind", "If the source calls it an agreement and no more, that is “Not stated”."),
            ["/terms/subject"] = new("What it is about", ManyLines: true),
            ["/terms/sectors"] = new("Sectors"),
            ["/terms/sectors/*"] = new("Sector"),
            ["/terms/binding"] = new("Does it bind under international law?"),
            ["/terms/subjectToRatification"] = new("Do signatures bind only once they are ratified?"),
            ["/terms/depositaries"] = new("Depositaries", "Who keeps the text and is notified, if the source says so."),
            ["/terms/depositaries/*"] = new("Depositary", "A state or an organisation."),
            ["/terms/depositaries/*/state"] = new("State"),
            ["/terms/depositaries/*/organisation"] = new("Organisation"),
            ["/terms/lineage"] = new("Earlier agreements that it comes from"),
            ["/terms/lineage/*"] = new("Earlier agreement"),
            ["/terms/lineage/*/relation"] = new("What it does to the earlier one"),
            ["/terms/lineage/*/agreement"] = new("The earlier agreement"),
            ["/date"] = new("Day on which it was reached", "As a source tells, whether or not it was signed."),
        },
        Options = new Dictionary<string, string>
        {
            ["/terms/kind=exchangeOfNotes"] = "Exchange of notes",
            ["/terms/kind=memorandumOfUnderstanding"] = "Memorandum of understanding",
            ["/terms/kind=jointStatement"] = "Joint statement",
            ["/terms/lineage/*/relation=amends"] = "It amends it",
            ["/terms/lineage/*/relation=protocolTo"] = "It is a protocol to it",
            ["/terms/lineage/*/relation=replaces"] = "It replaces it",
            ["/terms/lineage/*/relation=renews"] = "It renews it",
        },
    };
}
