using CooperationLedger.Actors;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Actors;

internal static class RegisterPersonForm
{
    public static readonly FormWording Wording = new(typeof(RegisterPerson), "person", "People and organisations", "A person is named")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/name"] = new("Name", "In Latin letters."),
            ["/state"] = new("State", "Whom the person acts for."),
            ["/inScript"] = new("Name as it is written at home"),
            ["/inScript/text"] = new("Name"),
            ["/inScript/language"] = new("Language", "Its code, such as ru or ur."),
            ["/alsoCalled"] = new("Other spellings"),
            ["/alsoCalled/*"] = new("Spelling"),
        },
        First = ["/name", "/state"],
        Apart = ["/inScript", "/alsoCalled", "/citations"],
    };
}
