using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Agreements;

/// <summary>What may be recorded of reservations to an agreement, in the order in which it is listed.</summary>
internal static class ReservationCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(MakeReservation), "agreements/{agreement}/reservations", "reservation", "Agreements", "A party made a reservation")
        {
            Lead = "A statement that changes or excludes what some of the agreement does for that party.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("Which party"),
                ["/reservation"] = new("Short name", "By which it can be named later: small letters, digits and hyphens, for "
                    + "example ru-article-9."),
                ["/text"] = new("What it reserves", "In your own words. The exact words go with the source."),
                ["/date"] = new("Day of the reservation"),
            },
        },
        new(
            typeof(WithdrawReservation), "agreements/{agreement}/reservation-withdrawals",
            "reservation-withdrawal", "Agreements", "A reservation was withdrawn")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/reservation"] = new("Which reservation", "The short name under which it was recorded, for example ru-article-9."),
                ["/part"] = new("What of it was withdrawn", "Only if it is a part, in your own words. The rest stays."),
                ["/date"] = new("Day of the withdrawal"),
            },
        },
        new(
            typeof(ObjectToReservation), "agreements/{agreement}/objections",
            "objection", "Agreements", "A party objected to a reservation")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("Which party objected"),
                ["/reservation"] = new("To which reservation", "The short name under which it was recorded, for example ru-article-9."),
                ["/opposesForce"] = new("Does it say that the agreement is not to be in force between the two?"),
                ["/date"] = new("Day of the objection"),
            },
        },
        new(
            typeof(WithdrawObjection), "agreements/{agreement}/objection-withdrawals",
            "objection-withdrawal", "Agreements", "An objection was withdrawn")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("Which party had objected"),
                ["/reservation"] = new("To which reservation", "The short name under which it was recorded, for example ru-article-9."),
                ["/date"] = new("Day of the withdrawal"),
            },
        },
        new(
            typeof(DeclareInterpretation), "agreements/{agreement}/interpretative-declarations",
            "interpretative-declaration", "Agreements", "A party declared how it understands an agreement")
        {
            Lead = "If it changes what the agreement does for the party, it is a reservation.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("Which party"),
                ["/text"] = new("What it declared", "In your own words. The exact words go with the source."),
                ["/date"] = new("Day of the declaration"),
            },
        },
    ];
}
