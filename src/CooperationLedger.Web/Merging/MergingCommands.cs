using CooperationLedger.Merging;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Merging;

/// <summary>How dossiers are joined and entries moved, in the order in which it is listed.</summary>
internal static class MergingCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(MergeDossier), "{kinds}/{dossier}/mergers", "merger", "Corrections", "Two subjects are one and the same")
        {
            Lead = "Both ids keep working. From now on they lead to one page, with what is recorded under either.",
            Fields = AnnotationFields.With(new()
            {
                ["/dossier"] = new("The one whose id becomes another name"),
                ["/into"] = new("The one that goes on"),
                ["/reason"] = new("How it is known"),
            }),
        },
        new(typeof(SeparateDossier), "{kinds}/{dossier}/separations", "separation", "Corrections", "Separate two subjects again")
        {
            Lead = "Each goes on by itself. What was recorded meanwhile stays where it was recorded.",
            Fields = AnnotationFields.With(new()
            {
                ["/reason"] = new("Why they are two after all"),
            }),
            LeftOut = ["/dossier", "/from"],
            IsListed = false,
        },
        new(typeof(MoveEntry), "entries/{entryId}/moves", "move", "Corrections", "Move an entry to another subject")
        {
            Lead = "It is retracted here and recorded there, and each names the other.",
            Fields = AnnotationFields.With(new()
            {
                ["/to"] = new("Id of the subject that it is about", "Of the same kind, such as the id under the heading of its page."),
                ["/reason"] = new("Why it belongs there"),
            }),
            LeftOut = ["/dossier", "/entry"],
            IsListed = false,
        },
    ];
}
