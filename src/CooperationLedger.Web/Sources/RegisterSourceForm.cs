using CooperationLedger.Sources;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Sources;

internal static class RegisterSourceForm
{
    public static readonly FormWording Wording = new(typeof(RegisterSource), "source", "Sources and links", "A source was read")
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
            ["/note"] = new("Note", ManyLines: true),
        },
        Options = new Dictionary<string, string>
        {
            ["/kind=primary"] = SourceWords.Kind(SourceKind.Primary),
            ["/kind=secondary"] = SourceWords.Kind(SourceKind.Secondary),
        },
        First = ["/title", "/kind", "/accessed", "/sha256", "/noDigestBecause"],
    };
}
