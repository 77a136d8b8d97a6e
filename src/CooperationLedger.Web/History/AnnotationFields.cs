using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.History;

/// <summary>What corrections and retractions are asked alike.</summary>
internal static class AnnotationFields
{
    public static Dictionary<string, FieldWords> With(Dictionary<string, FieldWords> own) => new(own)
    {
        ["/clerical"] = new("We made a slip: no source is needed"),
        ["/citations"] = new("Sources that show it", "Not needed for a slip of our own."),
    };
}
