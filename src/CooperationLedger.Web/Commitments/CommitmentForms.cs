using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Commitments;

/// <summary>In the order in which they are listed.</summary>
internal static class CommitmentForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        RegisterCommitmentForm.Wording,
        RecordCommitmentEvidenceForm.Wording,
        CheckCommitmentForm.Wording,
        WithdrawCommitmentForm.Wording,
    ];
}
