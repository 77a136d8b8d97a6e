using CooperationLedger.Links;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Links;

/// <summary>How dossiers are linked, in the order in which it is listed.</summary>
internal static class LinkCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(LinkDossier), "{kinds}/{dossier}/links", "link", "Sources and links", "A source connects two subjects")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/relation"] = new("How the first is related to the second"),
                ["/to"] = new("The second"),
            },
            Options = Enum.GetValues<LinkRelation>().ToDictionary(
                relation => $"/relation={System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(relation.ToString())}",
                relation => Words.Upper(LinkWords.Of(relation))),
        },
    ];
}
