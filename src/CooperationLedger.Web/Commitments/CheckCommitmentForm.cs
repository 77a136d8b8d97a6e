using CooperationLedger.Commitments;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Commitments;

internal static class CheckCommitmentForm
{
    public static readonly FormWording Wording = new(typeof(CheckCommitment), "commitment-check", "Commitments", "You looked for evidence and found none")
    {
        Lead = "So that silence and absence differ: the ledger then tells where somebody looked, and when.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/lookedIn"] = new("Where you looked", "For example the timetable of the railway, or the official gazette."),
            ["/date"] = new("Day on which you looked"),
        },
    };
}
