using CooperationLedger.Security;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Security;

internal static class RecordExerciseForm
{
    public static readonly FormWording Wording = new(typeof(RecordExercise), "exercise", "Security", "A military exercise was held")
    {
        Lead = "For one exercise that the source tells apart from others. Where it only says that there are exercises again and again, record a series.",
        Fields = ExerciseFields.With(new()
        {
            ["/dossier"] = new("Exercise", "Choose an exercise that was announced, or record one that nobody had announced."),
            ["/date"] = new("Day of the exercise", "Its first day, if it lasted longer. As exactly as the source says, for example 3 June 2025 or September 2024."),
            ["/ends"] = new("Last day", "Only for what lasted longer than a day."),
        }),
        First = ["/dossier", "/exercise"],
        Apart = ["/ends"],
        NewOne = "An exercise that is not in the ledger yet",
    };
}

/// <summary>What the exercise itself is asked of, whichever command tells of it.</summary>
internal static class ExerciseFields
{
    public static Dictionary<string, FieldWords> With(Dictionary<string, FieldWords> own) => new(own)
    {
        ["/exercise"] = new("The exercise"),
        ["/exercise/title"] = new("Name of the exercise", "As the source calls it, or a few words by which people will find it."),
        ["/exercise/place"] = new("Place", "Only if the source says so. A UN/LOCODE such as PKISB for Islamabad, or a country such as PK."),
        ["/exercise/states"] = new("States that take part", Rows: 2),
        ["/exercise/states/*"] = new("State"),
        ["/exercise/observers"] = new("States that observe"),
        ["/exercise/observers/*"] = new("State"),
        ["/exercise/forces"] = new("Which forces", "In words, for example special forces, or two frigates."),
        ["/exercise/series"] = new("Series that it belongs to", "Only if the source says so."),
    };
}
