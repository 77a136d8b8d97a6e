using CooperationLedger.Statements;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Statements;

internal static class DisavowStatementForm
{
    public static readonly FormWording Wording = new(typeof(DisavowStatement), "disavowal", "Statements", "A statement was taken back or denied")
    {
        Lead = "For what a source tells of the speaker. What the ledger itself has wrong is corrected or retracted at its entry.",
        Fields = VoiceFields.With("/by", new()
        {
            ["/manner"] = new("How"),
            ["/by"] = new("Who took it back or denied it", "Leave it empty if it was whoever had spoken."),
            ["/date"] = new("Day on which it was taken back or denied"),
        }),
        Options = VoiceFields.Unnamed("/by").Concat(FormOptions.Of<DisavowalManner>("/manner", manner => Words.Upper(StatementWords.Manner(manner)))).ToDictionary(),
        Apart = ["/by"],
    };
}
