using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.History;

/// <summary>What corrections and retractions are asked alike.</summary>
internal static class AnnotationFields
{
    public static Dictionary<string, FieldWords> With(Dictionary<string, FieldWords> own) => new(own)
    {
        ["/clerical"] = new("It was a slip of the clerk, which no source has to show"),
        ["/citations"] = new("Sources that show it", "Not needed where it was a slip of the clerk."),
    };
}
