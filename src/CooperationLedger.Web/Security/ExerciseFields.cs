using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Security;

/// <summary>The questions about the exercise itself, whichever command asks them.</summary>
internal static class ExerciseFields
{
    public static Dictionary<string, FieldWords> With(Dictionary<string, FieldWords> own) => new(own)
    {
        ["/exercise"] = new("The exercise"),
        ["/exercise/title"] = new("Name of the exercise", "As the source calls it, or a few words by which people will find it."),
        ["/exercise/place"] = new("Place", "If the source says so, for example Islamabad or Pakistan."),
        ["/exercise/states"] = new("States that take part", Rows: 2),
        ["/exercise/states/*"] = new("State"),
        ["/exercise/observers"] = new("States that observe"),
        ["/exercise/observers/*"] = new("State"),
        ["/exercise/forces"] = new("Which forces", "In words, for example special forces, or two frigates."),
        ["/exercise/series"] = new("Series that it belongs to", "Only if the source says so."),
    };
}
