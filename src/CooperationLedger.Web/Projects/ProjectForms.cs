using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Projects;

/// <summary>In the order in which they are listed.</summary>
internal static class ProjectForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        OpenProjectForm.Wording,
        PlanProjectForm.Wording,
        RecordProjectStartForm.Wording,
        RecordProjectEndForm.Wording,
        PlanMilestoneForm.Wording,
        RecordMilestoneForm.Wording,
        DeclareProjectStatusForm.Wording,
        NameFocalPersonForm.Wording,
        RecordProjectParticipantForm.Wording,
        RecordEndOfParticipationForm.Wording,
        RecordProjectTransactionForm.Wording,
    ];
}
