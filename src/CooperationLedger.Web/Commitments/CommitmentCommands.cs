using CooperationLedger.Commitments;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Commitments;

/// <summary>What may be recorded of commitments, in the order in which it is listed.</summary>
internal static class CommitmentCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(RegisterCommitment), "commitments", "commitment", "Commitments", "Something was promised")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/title"] = new("What is promised"),
                ["/owedBy"] = new("Who promises", "One party, or both.", Rows: 2),
                ["/owedBy/*"] = new("State"),
                ["/owedTo"] = new("To whom", "Only if the source says so."),
                ["/owedTo/*"] = new("State"),
                ["/testable"] = new("Could anything show it kept?", "“To run a train in August” can be shown, “to deepen the "
                    + "friendship” cannot."),
                ["/shownBy"] = new("What would show it kept"),
                ["/train"] = new("Train", "If it is about a train. Its times are then those of the train."),
                ["/meeting"] = new("Meeting", "If it is about a meeting. Its times are then those of the meeting."),
                ["/agreement"] = new("Agreement", "If it is about an agreement."),
                ["/project"] = new("Project", "If it is about a project."),
                ["/milestone"] = new("Milestone", "The key of the milestone of that project which would show it."),
                ["/window"] = new("By when", "If a time was promised, and what it is about has none of its own."),
                ["/windowBasis"] = new("Where this time comes from"),
                ["/date"] = new("Day of the promise"),
            },
            Options = new Dictionary<string, string>
            {
                ["/shownBy=trainDeparted"] = "The train departs",
                ["/shownBy=trainArrived"] = "The train arrives",
                ["/shownBy=evidenceByHand"] = "Evidence that a clerk records",
                ["/shownBy=meetingHeld"] = "The meeting is held",
                ["/shownBy=agreementInForce"] = "The agreement enters into force",
                ["/shownBy=milestoneReached"] = "The milestone is reached",
            },
            First = ["/title", "/owedBy", "/testable"],
        },
        new(
            typeof(RenewCommitment), "commitments/{commitment}/renewals", "commitment-renewal", "Commitments", "A promise was made again")
        {
            Lead = "For another time, or without one. A time that was over before is then no deadline any more.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/window"] = new("By when", "Leave it empty if the source names no time."),
                ["/windowBasis"] = new("Where this time comes from"),
                ["/note"] = new("What the source says"),
                ["/date"] = new("Day on which it was promised again"),
            },
        },
        new(
            typeof(PostponeCommitment), "commitments/{commitment}/postponements",
            "commitment-postponement", "Commitments", "A promise was put off")
        {
            Lead = "For a promise with a time of its own. If it is about a train, a meeting or a milestone, record there that it was "
                + "put off.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/window"] = new("New time", "Leave it empty if none was announced."),
                ["/windowBasis"] = new("Where this time comes from"),
                ["/reason"] = new("Reason given", "As the source gives it."),
                ["/date"] = new("Day on which that was announced"),
            },
        },
        new(
            typeof(RecordCommitmentEvidence), "commitments/{commitment}/evidence",
            "commitment-evidence", "Commitments", "A source shows how far a commitment was kept")
        {
            Lead = "Only what a source shows. If you looked and found nothing, record a check instead.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/extent"] = new("How far it was kept"),
                ["/note"] = new("What the source shows"),
                ["/date"] = new("Day of what it shows"),
            },
            Options = new Dictionary<string, string>
            {
                ["/extent=met"] = "Kept",
                ["/extent=partiallyMet"] = "Kept in part",
                ["/extent=notMet"] = "Not kept",
            },
        },
        new(
            typeof(CheckCommitment), "commitments/{commitment}/checks",
            "commitment-check", "Commitments", "You looked for evidence and found none")
        {
            Lead = "So that silence and absence differ: the ledger then tells where somebody looked, and when.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/lookedIn"] = new("Where you looked", "For example the timetable of the railway, or the official gazette."),
                ["/date"] = new("Day on which you looked"),
            },
        },
        new(
            typeof(WithdrawCommitment), "commitments/{commitment}/withdrawals",
            "commitment-withdrawal", "Commitments", "A promise was taken back")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/reason"] = new("Reason given", "As the source tells it."),
                ["/date"] = new("Day on which it was taken back"),
            },
        },
    ];
}
