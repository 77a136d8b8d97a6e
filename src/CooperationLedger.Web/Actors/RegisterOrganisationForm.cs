using CooperationLedger.Actors;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Actors;

internal static class RegisterOrganisationForm
{
    public static readonly FormWording Wording = new(typeof(RegisterOrganisation), "organisation", "People and organisations", "An organisation is named")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/name"] = new("Name", "In Latin letters."),
            ["/state"] = new("State", "Leave it empty for an organisation of several states."),
            ["/inScript"] = new("Name as it is written at home"),
            ["/inScript/text"] = new("Name"),
            ["/inScript/language"] = new("Language", "Its code, such as ru or ur."),
            ["/alsoCalled"] = new("Other names", "Abbreviations among them."),
            ["/alsoCalled/*"] = new("Name"),
        },
        First = ["/name", "/state"],
        Apart = ["/inScript", "/citations"],
    };
}
