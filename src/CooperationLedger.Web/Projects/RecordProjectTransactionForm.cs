using CooperationLedger.Projects;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Projects;

internal static class RecordProjectTransactionForm
{
    public static readonly FormWording Wording = new(typeof(RecordProjectTransaction), "project-transaction", "Projects", "Money was pledged, committed or disbursed for a project")
    {
        Lead = "One transaction at a time, in the currency that the source names. What is told in a second source too may be recorded again: it is counted once.",
        Fields = ParticipantFields.With("/provider", "From whom", ParticipantFields.With("/receiver", "To whom", new()
        {
            ["/type"] = new("What was done"),
            ["/money"] = new("Amount"),
            ["/money/amount"] = new("Number", "For example 1500000, 1,500,000 or 1500000.50."),
            ["/money/currency"] = new("Currency"),
            ["/reference"] = new("What the source calls it by", "A number or name, needed only to tell it from another that is alike in all else."),
            ["/date"] = new("Day on which it was done"),
        })),
        Options = new Dictionary<string, string>
        {
            ["/type=pledge"] = "A pledge: an intention that does not bind",
            ["/type=commitment"] = "A commitment: a firm, written obligation",
            ["/type=disbursement"] = "A disbursement: money was placed at the disposal of the receiver",
        },
        Apart = ["/reference"],
    };
}
