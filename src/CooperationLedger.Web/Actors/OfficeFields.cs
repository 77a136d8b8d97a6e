using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Actors;

/// <summary>The questions about an office, whichever command asks them.</summary>
internal static class OfficeFields
{
    public static Dictionary<string, FieldWords> With(Dictionary<string, FieldWords> own) => new(own)
    {
        ["/office"] = new("Office"),
        ["/office/title"] = new("Title", "Without the state, for example Foreign Minister. The same words are the same office."),
        ["/office/state"] = new("State whose office it is"),
        ["/office/organisation"] = new("Organisation whose office it is"),
    };
}
