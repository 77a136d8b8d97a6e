using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Statements;

/// <summary>In the order in which they are listed.</summary>
internal static class StatementForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        RecordStatementForm.Wording,
        DisavowStatementForm.Wording,
    ];
}
