using CooperationLedger.Security;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Security;

internal static class CancelExerciseForm
{
    public static readonly FormWording Wording = new(typeof(CancelExercise), "exercise-calling-off", "Security", "A planned exercise was called off")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/date"] = new("Day on which that was announced"),
        },
    };
}
