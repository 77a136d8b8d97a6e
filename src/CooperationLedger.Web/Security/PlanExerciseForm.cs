using CooperationLedger.Security;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Security;

internal static class PlanExerciseForm
{
    public static readonly FormWording Wording = new(typeof(PlanExercise), "exercise-plan", "Security", "A military exercise was announced")
    {
        Fields = ExerciseFields.With(new()
        {
            ["/dossier"] = new("Exercise"),
            ["/window"] = new("When it is to be held", "As exactly as the source says. Leave it empty if no time was announced."),
            ["/windowBasis"] = new("Where this time comes from"),
            ["/date"] = new("Day of the announcement", "Not the day of the exercise."),
        }),
        First = ["/dossier", "/exercise"],
        NewOne = "An exercise that is not in the ledger yet",
    };
}
