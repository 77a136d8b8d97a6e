using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Agreements;

/// <summary>What may be recorded of how an agreement was made, in the order in which it is listed.</summary>
internal static class AgreementCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(RecordAgreement), "agreements", "agreement", "Agreements", "An agreement was reached")
        {
            Lead = "An agreement can be reached and not signed: record each signature by itself, if a source reports it.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/terms"] = new("The agreement"),
                ["/terms/title"] = new("Name of the agreement", "A few words by which people will find it."),
                ["/terms/parties"] = new("Between which states", "Two or more, at least one of them a party of this ledger.", Rows: 2),
                ["/terms/parties/*"] = new("State"),
                ["/terms/kind"] = new("Kind", "If the source calls it an agreement and no more, that is “Not stated”."),
                ["/terms/subject"] = new("What it is about"),
                ["/terms/sectors"] = new("Sectors"),
                ["/terms/sectors/*"] = new("Sector"),
                ["/terms/binding"] = new("Does it bind under international law?"),
                ["/terms/subjectToRatification"] = new("Do signatures bind only once they are ratified?"),
                ["/terms/depositaries"] = new("Depositaries", "Who keeps the text and is notified, if the source says so."),
                ["/terms/depositaries/*"] = new("Depositary", "A state or an organisation."),
                ["/terms/depositaries/*/state"] = new("State"),
                ["/terms/depositaries/*/organisation"] = new("Organisation"),
                ["/terms/lineage"] = new("Earlier agreements that it comes from"),
                ["/terms/lineage/*"] = new("Earlier agreement"),
                ["/terms/lineage/*/relation"] = new("What it does to the earlier one"),
                ["/terms/lineage/*/agreement"] = new("The earlier agreement"),
                ["/terms/titles"] = new("Titles in other languages"),
                ["/terms/titles/*"] = new("Title"),
                ["/terms/titles/*/title"] = new("Title"),
                ["/terms/titles/*/language"] = new("Language", "Its code, for example ru or ur."),
                ["/terms/authenticLanguages"] = new("Languages in which the text is authentic"),
                ["/terms/authenticLanguages/*"] = new("Language", "Its code, for example ru or ur."),
                ["/terms/term"] = new("Term", "Only if it was made for a time that ends."),
                ["/terms/term/months"] = new("Months that it lasts", "From its entry into force on. Five years are 60."),
                ["/terms/term/renewedForMonths"] = new("Months that it goes on each time", "If it is renewed unless notice is given."),
                ["/terms/term/noticeMonths"] = new("Months before the end for notice"),
                ["/date"] = new("Day on which it was reached", "As a source gives it, whether or not it was signed."),
            },
            Options = new Dictionary<string, string>
            {
                ["/terms/kind=exchangeOfNotes"] = "Exchange of notes",
                ["/terms/kind=memorandumOfUnderstanding"] = "Memorandum of understanding",
                ["/terms/kind=jointStatement"] = "Joint statement",
                ["/terms/lineage/*/relation=amends"] = "It amends it",
                ["/terms/lineage/*/relation=protocolTo"] = "It is a protocol to it",
                ["/terms/lineage/*/relation=replaces"] = "It replaces it",
                ["/terms/lineage/*/relation=renews"] = "It renews it",
            },
        },
        new(typeof(AdoptAgreement), "agreements/{agreement}/adoptions", "adoption", "Agreements", "The text of an agreement was adopted")
        {
            Lead = "Adopting the text binds nobody: signatures and consents are recorded by themselves.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/place"] = new("Where", "If the source says so, for example Islamabad or Pakistan."),
                ["/organisation"] = new("Organisation that adopted it", "For example the one at whose conference it was."),
                ["/date"] = new("Day of the adoption"),
            },
        },
        new(typeof(SignAgreement), "agreements/{agreement}/signatures", "signature", "Agreements", "A party signed an agreement")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("Which party signed", "Each party’s signature is recorded by itself."),
                ["/signatories"] = new("Who signed for it", "Only if the source says so."),
                ["/signatories/*"] = new("Signatory"),
                ["/signatories/*/person"] = new("Person"),
                ["/signatories/*/office"] = new("Office on that day", "As this source calls it, for example Finance Minister."),
                ["/place"] = new("Where", "If the source says so, for example Islamabad or Pakistan."),
                ["/effect"] = new("What the signature does"),
                ["/date"] = new("Day of the signature"),
            },
            Options = new Dictionary<string, string>
            {
                ["/effect=definitive"] = "It binds",
                ["/effect=subjectToRatification"] = "It binds once it is ratified",
                ["/effect=adReferendum"] = "It binds once the state confirms it (ad referendum)",
            },
        },
        new(typeof(ConsentToAgreement), "agreements/{agreement}/consents", "consent", "Agreements", "A state consented to be bound")
        {
            Lead = "Ratification, accession and the like. If the state left before, that stays as it is recorded.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("Which state", "A state that is not among the parties becomes one by it."),
                ["/means"] = new("How", "Leave it at “Not stated” if the source does not say."),
                ["/place"] = new("Where it was deposited", "Only if the source says so, for example where there are several depositaries."),
                ["/date"] = new("Day of the consent", "Of the deposit of the instrument, or of the notification, as the source gives it."),
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
        },
        new(
            typeof(RecordNoConsent), "agreements/{agreement}/absences-of-consent",
            "absence-of-consent", "Agreements", "A list of those that consented does not show a state")
        {
            Lead = "A list such as a depositary keeps: it shows that the state had not consented by the day of the list.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("State that is not shown"),
                ["/date"] = new("Day of the list", "The list shows who had consented by this day."),
            },
        },
        new(
            typeof(RecordDomesticApproval), "agreements/{agreement}/domestic-approvals",
            "domestic-approval", "Agreements", "A state approved an agreement at home")
        {
            Lead = "By its own law. That binds nobody towards others: the deposit, or whatever says so to them, is recorded as a consent.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("Which state"),
                ["/by"] = new("Who approved it", "For example its parliament."),
                ["/date"] = new("Day of the approval"),
            },
        },
        new(
            typeof(WithdrawConsent), "agreements/{agreement}/consent-withdrawals",
            "consent-withdrawal", "Agreements", "A state took its consent back")
        {
            Lead = "Before the agreement was in force for it. Its signature stays. A party that is bound leaves instead.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("Which state"),
                ["/date"] = new("Day on which it took it back"),
            },
        },
        new(
            typeof(BeginProvisionalApplication), "agreements/{agreement}/provisional-applications",
            "provisional-application", "Agreements", "An agreement began to be applied provisionally")
        {
            Lead = "Before it is in force, because the parties agreed so.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("By which party", "Leave it empty if it was by all parties."),
                ["/date"] = new("First day"),
            },
        },
        new(
            typeof(EndProvisionalApplication), "agreements/{agreement}/ends-of-provisional-application",
            "end-of-provisional-application", "Agreements", "Provisional application ended")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("By which party", "Leave it empty if it was by all parties."),
                ["/date"] = new("Day on which it ended"),
            },
        },
        new(
            typeof(RecordEntryIntoForce), "agreements/{agreement}/entries-into-force",
            "entry-into-force", "Agreements", "An agreement entered into force")
        {
            Lead = "Only if a source reports it: it is never concluded from signatures.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("For which party", "If the source says so of one party. Leave it empty if the agreement itself "
                    + "entered into force."),
                ["/effect"] = new("First day in force", "Only if it is another day than that of the act: still to come, or before it."),
                ["/date"] = new("Day on which it entered into force", "Or on which that was announced or agreed, if the first day in "
                    + "force is another."),
            },
        },
    ];
}
