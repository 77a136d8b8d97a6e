using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Agreements;

/// <summary>What may be recorded of an agreement once it was made, in the order in which it is listed.</summary>
internal static class AgreementChangeCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(AmendAgreement), "agreements/{agreement}/amendments", "amendment", "Agreements", "An agreement was amended")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/by"] = new("By which agreement", "If it is in the ledger. Else say below what was changed."),
                ["/text"] = new("What was changed", "In your own words."),
                ["/date"] = new("Day of the amendment"),
            },
        },
        new(
            typeof(CorrectAgreementText), "agreements/{agreement}/text-corrections",
            "text-correction", "Agreements", "An error in the text of an agreement was put right")
        {
            Lead = "The text means that from the beginning: it is no amendment.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/text"] = new("What was put right", "In your own words."),
                ["/date"] = new("Day of the correction"),
            },
        },
        new(
            typeof(DeclareTerritory), "agreements/{agreement}/territorial-declarations",
            "territorial-declaration", "Agreements", "A party included a territory, or excluded one")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("Which party"),
                ["/territory"] = new("Territory", "As the party calls it."),
                ["/applies"] = new("Does the agreement apply there?"),
                ["/effect"] = new("From which day on", "Only if the source gives another day than that of the act."),
                ["/date"] = new("Day of the declaration"),
            },
        },
        new(typeof(SuspendAgreement), "agreements/{agreement}/suspensions", "suspension", "Agreements", "An agreement was suspended")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("For which party", "Leave it empty if it was for all parties."),
                ["/effect"] = new("First day of the suspension", "Only if the source gives another day than that of the act. It may "
                    + "be still to come."),
                ["/date"] = new("Day of the act"),
            },
        },
        new(
            typeof(ResumeAgreement), "agreements/{agreement}/resumptions",
            "resumption", "Agreements", "A suspended agreement operates again")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("For which party", "Leave it empty if it was for all parties."),
                ["/date"] = new("First day on which it operates again"),
            },
        },
        new(typeof(LeaveAgreement), "agreements/{agreement}/withdrawals", "withdrawal", "Agreements", "A party left an agreement")
        {
            Lead = "It denounced the agreement or withdrew from it. If it comes back later, record that as a new consent.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("Which party"),
                ["/how"] = new("By which act"),
                ["/effect"] = new("Day on which it takes effect", "Only if the source gives another day than that of the act. It "
                    + "may be still to come."),
                ["/date"] = new("Day of the act", "Of the notice, as the source gives it."),
            },
        },
        new(
            typeof(WithdrawLeaving), "agreements/{agreement}/withdrawals-taken-back",
            "withdrawal-taken-back", "Agreements", "A party took back the notice of its leaving")
        {
            Lead = "Before it took effect: the party stays one, without a gap. If it had left already, record a new consent.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/party"] = new("Which party"),
                ["/date"] = new("Day on which it took it back"),
            },
        },
        new(typeof(TerminateAgreement), "agreements/{agreement}/terminations", "termination", "Agreements", "An agreement was terminated")
        {
            Lead = "For all parties. That one party left is recorded by itself.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/effect"] = new("Day on which it takes effect", "Only if the source gives another day than that of the act. It "
                    + "may be still to come."),
                ["/date"] = new("Day of the act"),
            },
        },
        new(
            typeof(RegisterAgreement), "agreements/{agreement}/registrations",
            "registration", "Agreements", "An agreement was registered")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Agreement"),
                ["/register"] = new("In which register", "For example United Nations."),
                ["/number"] = new("Number in it", "As the register writes it, for example I-18232."),
                ["/date"] = new("Day of the registration"),
            },
        },
    ];
}
