using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class ConsentToAgreementForm
{
    public static readonly FormWording Wording = new(typeof(ConsentToAgreement), "consent", "Agreements", "A state consented to be bound")
    {
        Lead = "Ratification, accession and the like. If the state left before, that stays as it is recorded.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/party"] = new("Which state", "A state that is not among the parties becomes one by acceding."),
            ["/means"] = new("How", "Leave it at “Not stated” if the source does not say."),
            ["/date"] = new("Day of the consent", "Of the deposit of the instrument, or of the notification, as the source tells."),
        },
        Options = new Dictionary<string, string>
        {
            ["/means=ratification"] = "Ratification",
            ["/means=acceptance"] = "Acceptance",
            ["/means=approval"] = "Approval",
            ["/means=accession"] = "Accession",
            ["/means=notificationOfCompletion"] = "Notified that its internal procedures are complete",
            ["/means=succession"] = "Succession to another state",
        },
        First = ["/dossier", "/party"],
    };
}
