using CooperationLedger.Actors;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Actors;

/// <summary>What may be recorded of persons and organisations, in the order in which it is listed.</summary>
internal static class ActorCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(RegisterPerson), "persons", "person", "People and organisations", "New person")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/name"] = new("Name", "In Latin letters."),
                ["/state"] = new("State", "Whom the person acts for."),
                ["/inScript"] = new("Name in its own script"),
                ["/inScript/text"] = new("Name"),
                ["/inScript/language"] = new("Language", "Its code, such as ru or ur."),
                ["/alsoCalled"] = new("Other spellings"),
                ["/alsoCalled/*"] = new("Spelling"),
            },
        },
        new(
            typeof(RecordOffice), "persons/{person}/offices",
            "office", "People and organisations", "A source calls a person by an office")
        {
            Fields = OfficeFields.With(new()
            {
                ["/date"] = new("Day to which this applies"),
            }),
        },
        new(
            typeof(RecordAppointment), "persons/{person}/appointments",
            "appointment", "People and organisations", "A person took up an office")
        {
            Fields = OfficeFields.With(new()
            {
                ["/date"] = new("Day on which it was taken up"),
            }),
        },
        new(
            typeof(RecordEndOfOffice), "persons/{person}/ends-of-office",
            "end-of-office", "People and organisations", "A person left an office")
        {
            Fields = OfficeFields.With(new()
            {
                ["/date"] = new("Day on which it was left"),
            }),
        },
        new(typeof(RegisterOrganisation), "organisations", "organisation", "People and organisations", "New organisation")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/name"] = new("Name", "In Latin letters."),
                ["/state"] = new("State", "Leave it empty for an organisation of several states."),
                ["/inScript"] = new("Name in its own script"),
                ["/inScript/text"] = new("Name"),
                ["/inScript/language"] = new("Language", "Its code, such as ru or ur."),
                ["/alsoCalled"] = new("Other names", "Abbreviations among them."),
                ["/alsoCalled/*"] = new("Name"),
            },
        },
    ];
}
