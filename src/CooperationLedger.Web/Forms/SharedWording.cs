namespace CooperationLedger.Web.Forms;

/// <summary>What the same member is called in the form of every command.</summary>
internal static class SharedWording
{
    private static readonly Dictionary<string, FieldWords> Words = new()
    {
        ["/date"] = new(
            "Day",
            "When it happened, as exactly as the source says. For example 3 June 2025, June 2025, summer 2025 or about August 2025."),
        ["/citations"] = new("Sources", "Where this is reported."),
        ["/citations/*"] = new("Source"),
        ["/citations/*/source"] = new("Source"),
        ["/citations/*/place"] = new("Place in it", "For example page 3, or line 9."),
        ["/citations/*/quotation"] = new("Exact words", "In the language of the source."),
        ["/before"] = new("It happened before", "Only if the source says so and the days do not show it."),
        ["/before/*"] = new("Entry"),
        ["/after"] = new("It happened after", "Only if the source says so and the days do not show it."),
        ["/after/*"] = new("Entry"),
        ["/reason"] = new("Reason"),
        ["/note"] = new("Note"),
    };

    public static FieldWords? Of(Type command, string pattern) => pattern == "/dossier"
        ? SubjectOf(command)
        : Words.GetValueOrDefault(pattern);

    private static FieldWords SubjectOf(Type command)
    {
        var kind = EventCatalogue.KindOf(command)?.Name ?? "dossier";
        return Command.Opens(command)
            ? new($"Id of the {kind}", "Leave empty: it is made from the title.")
            : new(Pages.Words.Upper(kind));
    }
}
