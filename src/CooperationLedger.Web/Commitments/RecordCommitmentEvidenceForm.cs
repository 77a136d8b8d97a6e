using CooperationLedger.Commitments;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Commitments;

internal static class RecordCommitmentEvidenceForm
{
    public static readonly FormWording Wording = new(typeof(RecordCommitmentEvidence), "commitment-evidence", "Commitments", "A source shows how far a commitment was kept")
    {
        Lead = "Only what a source shows. If you looked and found nothing, record a check instead.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/extent"] = new("How far it was kept"),
            ["/note"] = new("What the source shows", ManyLines: true),
            ["/date"] = new("Day of what it shows"),
        },
        Options = new Dictionary<string, string>
        {
            ["/extent=met"] = "Kept",
            ["/extent=partiallyMet"] = "Kept in part",
            ["/extent=notMet"] = "Not kept",
        },
    };
}
