using CooperationLedger.Claims;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Claims;

/// <summary>How an entry is claimed otherwise, doubted or disputed, in the order in which it is listed.</summary>
internal static class ClaimCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(RecordClaim), "entries/{entryId}/claims", "claim", "Corrections", "Another source reports it too")
        {
            Lead = "The entry stays as it is. What the other source says is kept beside it, or in its place if you prefer it.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/says"] = new("What the other source says"),
                ["/preferred"] = new("Go by this source from now on"),
                ["/reason"] = new("Why this source is to be preferred, or why not"),
                ["/citations"] = new("What shows it", "Only if there is more than the source itself."),
            },
            LeftOut = ["/dossier", "/entry"],
            IsListed = false,
        },
        new(typeof(PreferClaim), "entries/{entryId}/preferences", "preference", "Corrections", "Prefer one account")
        {
            Lead = "All accounts stay. From now on the ledger goes by this one.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/reason"] = new("Why it is to be preferred"),
                ["/citations"] = new("What shows it", "Only if there is more than the source itself."),
            },
            LeftOut = ["/dossier", "/entry", "/claim"],
            IsListed = false,
        },
        new(typeof(RaiseDoubt), "entries/{entryId}/doubts", "doubt", "Corrections", "Doubt an entry")
        {
            Lead = "The entry still counts, and is marked as doubted until the doubt is settled.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/reason"] = new("Why you doubt it"),
                ["/citations"] = new("Sources that give reason to doubt", "If there are any."),
            },
            LeftOut = ["/dossier", "/entry"],
            IsListed = false,
        },
        new(typeof(SettleDoubt), "entries/{entryId}/settlements", "settlement", "Corrections", "Settle a doubt")
        {
            Lead = "If what the entry says was wrong, correct or retract it as well.",
            Fields = AnnotationFields.With(new()
            {
                ["/outcome"] = new("What was found"),
                ["/reason"] = new("How it was settled"),
            }),
            Options = new Dictionary<string, string>
            {
                ["/outcome=founded"] = "What the entry says was wrong",
                ["/outcome=unfounded"] = "What the entry says is right after all",
            },
            LeftOut = ["/dossier", "/entry"],
            IsListed = false,
        },
        new(
            typeof(RecordAsDisputed), "{kinds}/{dossier}/disputed-entries",
            "disputed-entry", "Corrections", "Keep what cannot follow as disputed")
        {
            Lead = "It is kept beside the chronicle, and nothing rests on it.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/reason"] = new("Why it is kept all the same"),
                ["/citations"] = new("What shows it", "Only if there is more than the source itself."),
            },
            LeftOut = ["/dossier", "/says"],
            IsListed = false,
        },
        new(typeof(AdmitDisputed), "entries/{entryId}/admissions", "admission", "Corrections", "Admit a disputed entry")
        {
            Lead = "It now appears at its date; where no day is stated, after all that is recorded. "
                + "If its source says what it came before, retract it instead and record it anew with that.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/reason"] = new("Why it can count now"),
                ["/citations"] = new("What shows it", "Only if there is more than the source itself."),
            },
            LeftOut = ["/dossier", "/entry"],
            IsListed = false,
        },
    ];
}
