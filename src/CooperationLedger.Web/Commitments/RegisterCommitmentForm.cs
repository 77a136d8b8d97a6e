using CooperationLedger.Commitments;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Commitments;

internal static class RegisterCommitmentForm
{
    public static readonly FormWording Wording = new(typeof(RegisterCommitment), "commitment", "Commitments", "Something was promised")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/title"] = new("What is promised"),
            ["/owedBy"] = new("Who promises", "One party, or both.", Rows: 2),
            ["/owedBy/*"] = new("State"),
            ["/owedTo"] = new("To whom", "Only if the source says so."),
            ["/owedTo/*"] = new("State"),
            ["/testable"] = new("Could anything show it kept?", "“To run a train in August” can be shown, “to deepen the friendship” cannot."),
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
    };
}
