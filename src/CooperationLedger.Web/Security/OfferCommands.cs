using CooperationLedger.Security;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Statements;

namespace CooperationLedger.Web.Security;

/// <summary>What may be recorded of offers, in the order in which it is listed.</summary>
internal static class OfferCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(RecordOffer), "offers", "offer", "Security", "Somebody offered to help settle a dispute")
        {
            Lead = "For good offices, mediation or conciliation that was offered. What was answered is recorded by itself, for each "
                + "state that answered.",
            Fields = VoiceFields.With("/offer/by", new()
            {
                ["/offer"] = new("The offer"),
                ["/offer/title"] = new("Name of the offer", "A few words by which people will find it."),
                ["/offer/kind"] = new("What was offered"),
                ["/offer/by"] = new("Who offered it", "Fill in what the source gives: at least one of these."),
                ["/offer/to"] = new("To which states", "Only if the source says so.", Rows: 2),
                ["/offer/to/*"] = new("State"),
                ["/offer/about"] = new("What it is about", "In your own words."),
                ["/offer/context"] = new("Event that it is about"),
                ["/date"] = new("Day on which it was offered"),
            }),
            Options = new Dictionary<string, string>(VoiceFields.Unnamed("/offer/by"))
            {
                ["/offer/kind=goodOffices"] = "Good offices: to bring them together",
                ["/offer/kind=mediation"] = "Mediation: to take part in their talks",
                ["/offer/kind=conciliation"] = "Conciliation: to look into it and propose how to settle it",
            },
        },
        new(typeof(AcceptOffer), "offers/{offer}/acceptances", "acceptance", "Security", "A state accepted an offer of help")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/by"] = new("Which state", "One to which it was offered. Each is recorded by itself."),
                ["/date"] = new("Day on which it accepted"),
            },
        },
        new(typeof(DeclineOffer), "offers/{offer}/declinations", "declination", "Security", "A state declined an offer of help")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/by"] = new("Which state", "One to which it was offered. Each is recorded by itself."),
                ["/date"] = new("Day on which it declined"),
            },
        },
        new(typeof(RecordOfferLapse), "offers/{offer}/lapses", "offer-lapse", "Security", "An offer of help came to nothing")
        {
            Lead = "Only where a source says so. That no answer is known needs no entry.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/date"] = new("Day on which it lapsed"),
            },
        },
    ];
}
