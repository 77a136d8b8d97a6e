using CooperationLedger.Sources;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Sources;

/// <summary>What may be recorded of sources, in the order in which it is listed.</summary>
internal static class SourceCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(RegisterSource), "sources", "source", "Sources and links", "New source")
        {
            Lead = "A document that entries can cite. Its digest lets anybody check later that they read the same document.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/title"] = new("Title", "As the document gives it."),
                ["/kind"] = new("Kind"),
                ["/author"] = new("Author"),
                ["/publisher"] = new("Publisher"),
                ["/issued"] = new("Day of publication"),
                ["/accessed"] = new("Day on which you read it", "For example 15 January 2026."),
                ["/language"] = new("Language", "Its code, such as en, ru or ur."),
                ["/url"] = new("Web address"),
                ["/sha256"] = new("SHA-256 of the document", "64 digits, 0 to 9 and a to f. If there is none, give the reason instead."),
                ["/noDigestBecause"] = new("Reason why there is no SHA-256", "For example: read on paper in a library."),
            },
            Options = new Dictionary<string, string>
            {
                ["/kind=primary"] = SourceWords.Kind(SourceKind.Primary),
                ["/kind=secondary"] = SourceWords.Kind(SourceKind.Secondary),
            },
        },
        new(
            typeof(RetractSource), "sources/{source}/retractions",
            "source-retraction", "Sources and links", "A source can no longer be relied on")
        {
            Lead = "Before you record, you see what rests on it alone. That no longer counts then; it stays in the register, marked.",
            Fields = AnnotationFields.With(new()
            {
                ["/dossier"] = new("Source"),
                ["/reason"] = new("Why it can no longer be relied on"),
            }),
        },
        new(
            typeof(ReinstateSource), "sources/{source}/reinstatements",
            "source-reinstatement", "Sources and links", "A retracted source can be relied on after all")
        {
            Lead = "What fell with it counts again.",
            Fields = AnnotationFields.With(new()
            {
                ["/dossier"] = new("Source"),
                ["/reason"] = new("Why it can be relied on"),
            }),
        },
    ];
}
