using CooperationLedger.Security;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Security;

/// <summary>What may be recorded of exercises, in the order in which it is listed.</summary>
internal static class ExerciseCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(RecordExercise), "exercises", "exercise", "Security", "A military exercise was held")
        {
            Lead = "For one exercise that the source names by itself. Where it only says that there are exercises again and "
                + "again, record a series.",
            Fields = ExerciseFields.With(new()
            {
                ["/dossier"] = new("Exercise", "Choose one that was announced, or a new one."),
                ["/date"] = new("Day of the exercise", "Its first day, if it lasted longer. As exactly as the source says, for "
                    + "example 3 June 2025 or September 2024."),
                ["/ends"] = new("Last day", "Only for what lasted longer than a day."),
            }),
            NewOne = "New exercise",
        },
        new(
            typeof(RecordExerciseSeries), "exercises/series",
            "exercise-series", "Security", "A source reports exercises held again and again")
        {
            Lead = "For exercises that the source does not name one by one. Each that it does name is recorded as one exercise, and "
                + "may name the series.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/dossier"] = new("Series"),
                ["/title"] = new("Name of the series", "A few words by which people will find it."),
                ["/states"] = new("States that take part", Rows: 2),
                ["/states/*"] = new("State"),
                ["/observers"] = new("States that observe"),
                ["/observers/*"] = new("State"),
                ["/forces"] = new("Which forces", "In words."),
                ["/date"] = new("Time that the source reports", "As exactly as the source says. In EDTF /2025 is until 2025, with "
                    + "a beginning that is not known."),
            },
            NewOne = "New series",
        },
        new(typeof(PlanExercise), "exercises/plans", "exercise-plan", "Security", "A military exercise was announced")
        {
            Fields = ExerciseFields.With(new()
            {
                ["/dossier"] = new("Exercise"),
                ["/window"] = new("When it is to be held", "As exactly as the source says. Leave it empty if no time was announced."),
                ["/windowBasis"] = new("Where this time comes from"),
                ["/date"] = new("Day of the announcement", "Not the day of the exercise."),
            }),
            NewOne = "New exercise",
        },
        new(
            typeof(PostponeExercise), "exercises/{exercise}/postponements",
            "exercise-postponement", "Security", "A planned exercise was put off")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/window"] = new("New time", "Leave it empty if none was announced."),
                ["/windowBasis"] = new("Where this time comes from"),
                ["/date"] = new("Day on which that was announced"),
            },
        },
        new(
            typeof(CancelExercise), "exercises/{exercise}/cancellations",
            "exercise-calling-off", "Security", "A planned exercise was called off")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/date"] = new("Day on which that was announced"),
            },
        },
    ];
}
