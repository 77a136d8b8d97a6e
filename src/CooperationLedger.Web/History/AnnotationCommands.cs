using CooperationLedger.Chronicles;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.History;

/// <summary>How an entry is corrected and retracted, in the order in which it is listed.</summary>
internal static class AnnotationCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(CorrectEntry), "entries/{entryId}/corrections", "correction", "Corrections", "Correct an entry")
        {
            Lead = "The entry stays in the register as it was recorded. From now on the ledger says in its place what you fill in here.",
            Fields = AnnotationFields.With(new() { ["/instead"] = new("What should have been "
                + "recorded"), ["/reason"] = new("Why it has to be corrected") }),
            LeftOut = ["/dossier", "/entry", "/together"],
            IsListed = false,
        },
        new(typeof(RetractEntry), "entries/{entryId}/retractions", "retraction", "Corrections", "Retract an entry")
        {
            Lead = "The entry stays in the register as it was recorded, and no longer counts.",
            Fields = AnnotationFields.With(new()
            {
                ["/reason"] = new("Why it has to be retracted"),
                ["/withWholeDossier"] = new("Retract everything that is recorded here", "This entry opened the dossier. With it, "
                    + "all other entries go, and the id is not used again."),
            }),
            LeftOut = ["/dossier", "/entry"],
            IsListed = false,
        },
    ];
}
