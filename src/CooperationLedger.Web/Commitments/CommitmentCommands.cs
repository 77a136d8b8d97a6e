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
                ["/testable"] = new(
                    "Can this be checked?", "“To run a train in August” can be checked, “to deepen the friendship” cannot."),
                ["/shownBy"] = new("What would show it kept"),
                ["/train"] = new("Train", "If it is about a train. Its times are then those of the train."),
                ["/meeting"] = new("Meeting", "If it is about a meeting. Its times are then those of the meeting."),
                ["/agreement"] = new("Agreement", "If it is about an agreement."),
                ["/project"] = new("Project", "If it is about a project."),
                ["/milestone"] = new("Milestone", "The key of the milestone of that project which would show it."),
                ["/window"] = new("By when", "If a time was promised, and what it is about has none of its own."),
                ["/windowBasis"] = new("Where this time comes from"),
                ["/date"] = new("Day of the promise"),
                ["/target"] = new("Target in numbers", "If a number is to be reached, such as 10 billion US dollars of trade."),
                ["/target/number"] = new("Number to be reached", "For example 10,000,000,000, or -3 for a fall of 3."),
                ["/target/currency"] = new("Currency", "If it is an amount of money."),
                ["/target/unit"] = new("What is counted", "If it is not money: a word or two, such as people."),
                ["/target/better"] = new("Which is better"),
                ["/target/baseline"] = new("From where it starts", "Only if the source says so, in the same unit."),
                ["/target/baselineOn"] = new("When that was so"),
                ["/condition"] = new("What has to happen first", "If the promise is due only after that."),
                ["/condition/event"] = new("What it is"),
                ["/condition/train"] = new("Train"),
                ["/condition/meeting"] = new("Meeting"),
                ["/condition/agreement"] = new("Agreement"),
                ["/condition/project"] = new("Project"),
                ["/condition/milestone"] = new("Milestone", "The key of a milestone of that project."),
                ["/condition/words"] = new("In words", "If nothing in the ledger shows it, for example: the survey is finished."),
                ["/within"] = new("Within how long after that", "For example 3 years."),
                ["/within/count"] = new("How many"),
                ["/within/unit"] = new("Of what"),
                ["/every"] = new("How it recurs", "If it is due again and again, such as a meeting every year."),
                ["/every/every"] = new("In each"),
                ["/every/from"] = new("From", "The first year, or the day from which it begins."),
                ["/every/until"] = new("To", "The last one, if the source names it."),
            },
            Options = new Dictionary<string, string>
            {
                ["/shownBy=targetMeasured"] = "A measurement reaches the target",
                ["/condition/event=trainDeparted"] = "The train departs",
                ["/condition/event=trainArrived"] = "The train arrives",
                ["/condition/event=evidenceByHand"] = "What is said in words below",
                ["/condition/event=meetingHeld"] = "The meeting is held",
                ["/condition/event=agreementInForce"] = "The agreement enters into force",
                ["/condition/event=milestoneReached"] = "The milestone is reached",
                ["/target/better=higher"] = "More is better (at least)",
                ["/target/better=lower"] = "Less is better (at most, a fall)",
                ["/shownBy=trainDeparted"] = "The train departs",
                ["/shownBy=trainArrived"] = "The train arrives",
                ["/shownBy=evidenceByHand"] = "Evidence that a clerk records",
                ["/shownBy=meetingHeld"] = "The meeting is held",
                ["/shownBy=agreementInForce"] = "The agreement enters into force",
                ["/shownBy=milestoneReached"] = "The milestone is reached",
            },
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
                ["/for"] = new("Which time was put off", "Only of a promise that recurs, for example 2026."),
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
                ["/for"] = new("For which period", "Only of a promise that recurs, for example 2026."),
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
            typeof(RecordMeasurement), "commitments/{commitment}/measurements",
            "commitment-measurement", "Commitments", "A source says how far a target has come")
        {
            Lead = "In the unit of the target. Where sources differ, record each: all are kept.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/value"] = new("Value", "For example 3,200,000,000, or -3."),
                ["/note"] = new("Note"),
                ["/date"] = new("Day or time that was measured", "For example 2026, or 31 March 2026."),
            },
        },
        new(
            typeof(FulfilCommitmentCondition), "commitments/{commitment}/conditions",
            "commitment-condition", "Commitments", "What a promise waits for has happened")
        {
            Lead = "Only where the promise says in words what has to happen first. What a train, a meeting, an agreement or a project "
                + "shows is recorded there.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/note"] = new("What the source says"),
                ["/date"] = new("Day on which it happened"),
            },
        },
        new(
            typeof(CheckCommitment), "commitments/{commitment}/checks",
            "commitment-check", "Commitments", "You looked for evidence and found none")
        {
            Lead = "So that silence and absence differ: the ledger then shows where somebody looked, and when.",
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
                ["/reason"] = new("Reason given", "As the source gives it."),
                ["/date"] = new("Day on which it was taken back"),
            },
        },
    ];
}
