using CooperationLedger.Actors;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Actors;

internal static class RecordOfficeForm
{
    public static readonly FormWording Wording = new(typeof(RecordOffice), "office", "People and organisations", "A source calls a person by an office")
    {
        Fields = OfficeFields.With(new()
        {
            ["/date"] = new("Day of which the source says so"),
        }),
    };
}

/// <summary>What an office is asked of, whatever is told of it.</summary>
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
