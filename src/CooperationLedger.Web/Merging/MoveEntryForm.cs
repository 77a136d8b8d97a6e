using CooperationLedger.Merging;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Merging;

internal static class MoveEntryForm
{
    public static readonly FormWording Wording = new(typeof(MoveEntry), "move", "Corrections", "Move an entry to another subject")
    {
        Lead = "It is retracted here and recorded there, and each tells of the other.",
        Fields = AmendmentFields.With(new()
        {
            ["/to"] = new("Id of the subject that it is about", "Of the same kind, such as the id under the heading of its page."),
            ["/reason"] = new("Why it belongs there", ManyLines: true),
        }),
        LeftOut = ["/dossier", "/entry"],
        IsListed = false,
    };
}
