using CooperationLedger.Chronicles;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.History;

internal static class CorrectEntryForm
{
    public static readonly FormWording Wording = new(typeof(CorrectEntry), "correction", "Corrections", "Correct an entry")
    {
        Lead = "The entry stays in the register as it was recorded. From now on the ledger says in its place what you fill in here.",
        Fields = AmendmentFields.With(new() { ["/instead"] = new("What should have been recorded"), ["/reason"] = new("Why it has to be corrected", ManyLines: true) }),
        LeftOut = ["/dossier", "/entry", "/together"],
        IsListed = false,
    };
}

/// <summary>What corrections and retractions are asked alike.</summary>
internal static class AmendmentFields
{
    public static Dictionary<string, FieldWords> With(Dictionary<string, FieldWords> own) => new(own)
    {
        ["/clerical"] = new("It was a slip of the clerk, which no source has to show"),
        ["/citations"] = new("Sources that show it", "Not needed where it was a slip of the clerk."),
    };
}
