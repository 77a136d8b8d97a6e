using CooperationLedger.Statements;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Statements;

/// <summary>What may be recorded of statements, in the order in which it is listed.</summary>
internal static class StatementCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(RecordStatement), "statements", "statement", "Statements", "Somebody made a statement")
        {
            Lead = "For words that matter by themselves: quoted, reported of another, addressed to somebody, or a judgement. A passing "
                + "remark at a meeting is recorded with the meeting.",
            Fields = VoiceFields.With("/by", VoiceFields.With("/viewOf", new()
            {
                ["/kind"] = new("What kind of statement"),
                ["/gist"] = new("What was said", "One sentence in your own words. People will find the statement by it."),
                ["/by"] = new("Who spoke", "Fill in what the source gives: at least one of these."),
                ["/words"] = new("Exact words", "Needed for a quotation."),
                ["/words/text"] = new("The words", "As the source gives them, without the quotation marks around them."),
                ["/words/language"] = new("Language of these words", "Its code, such as en, ru or ur."),
                ["/viewOf"] = new("Whose view was reported", "Only if the speaker reported another's view."),
                ["/to"] = new("To which states", "Only if the source says to whom it was said."),
                ["/to/*"] = new("State"),
                ["/topics"] = new("Topics"),
                ["/topics/*"] = new("Topic"),
                ["/sectors"] = new("Sectors"),
                ["/sectors/*"] = new("Sector"),
                ["/meeting"] = new("Meeting where it was said", "Only if the source says so."),
                ["/date"] = new("Day on which it was said", "As exactly as the source says. For example 3 June 2025, June 2025 or "
                    + "summer 2025."),
            })),
            Options = new[] { "/by", "/viewOf" }.SelectMany(VoiceFields.Unnamed)
                .Concat(FormOptions.Of<StatementKind>("/kind", StatementWords.Explained)).ToDictionary(),
        },
        new(
            typeof(DisavowStatement), "statements/{statement}/disavowals",
            "disavowal", "Statements", "A statement was taken back or denied")
        {
            Lead = "For what a source reports of the speaker. What the ledger itself has wrong is corrected or retracted at its entry.",
            Fields = VoiceFields.With("/by", new()
            {
                ["/manner"] = new("How"),
                ["/by"] = new("Who took it back or denied it", "Leave it empty if it was whoever had spoken."),
                ["/date"] = new("Day on which it was taken back or denied"),
            }),
            Options = VoiceFields.Unnamed("/by")
                .Concat(FormOptions.Of<DisavowalManner>("/manner", manner => Words.Upper(StatementWords.Manner(manner)))).ToDictionary(),
        },
    ];
}
