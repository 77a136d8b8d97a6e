using CooperationLedger.Security;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Security;

internal static class PostponeExerciseForm
{
    public static readonly FormWording Wording = new(typeof(PostponeExercise), "exercise-postponement", "Security", "A planned exercise was put off")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/window"] = new("New time", "Leave it empty if none was announced."),
            ["/windowBasis"] = new("Where this time comes from"),
            ["/date"] = new("Day on which that was announced"),
        },
    };
}
