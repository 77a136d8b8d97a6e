using CooperationLedger.Links;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Links;

internal static class LinkDossierForm
{
    public static readonly FormWording Wording = new(typeof(LinkDossier), "link", "Sources and links", "A source connects two subjects")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/relation"] = new("How the first stands to the second"),
            ["/to"] = new("The second"),
        },
        Options = Enum.GetValues<LinkRelation>().ToDictionary(
            relation => $"/relation={System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(relation.ToString())}",
            relation => Words.Upper(LinkWords.Of(relation))),
    };
}
