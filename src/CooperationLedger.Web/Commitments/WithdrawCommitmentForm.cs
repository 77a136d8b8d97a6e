using CooperationLedger.Commitments;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Commitments;

internal static class WithdrawCommitmentForm
{
    public static readonly FormWording Wording = new(typeof(WithdrawCommitment), "commitment-withdrawal", "Commitments", "A promise was taken back")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/reason"] = new("Reason given", "As the source tells it.", ManyLines: true),
            ["/date"] = new("Day on which it was taken back"),
        },
    };
}
