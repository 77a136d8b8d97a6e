using CooperationLedger.Security;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Security;

internal static class RecordExerciseSeriesForm
{
    public static readonly FormWording Wording = new(typeof(RecordExerciseSeries), "exercise-series", "Security", "A source tells of exercises held again and again")
    {
        Lead = "For exercises of which the source names none by itself. Each that it does name is recorded as one exercise, and may name the series.",
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Series"),
            ["/title"] = new("Name of the series", "A few words by which people will find it."),
            ["/states"] = new("States that take part", Rows: 2),
            ["/states/*"] = new("State"),
            ["/observers"] = new("States that observe"),
            ["/observers/*"] = new("State"),
            ["/forces"] = new("Which forces", "In words."),
            ["/date"] = new("Time of which the source tells", "As exactly as the source says. In EDTF /2025 is until 2025, with a beginning that is not known."),
        },
        First = ["/dossier", "/title"],
        NewOne = "A series that is not in the ledger yet",
    };
}
