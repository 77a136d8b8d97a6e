using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Places;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Commitments;

/// <summary>
/// Which commitments are asked for. Every filter is part of the address, so that a number on a page can lead to what it counts.
/// </summary>
/// <param name="Overdue">How surely they are overdue; <see cref="Certainty.No"/> asks for open commitments that are not.</param>
/// <param name="OwedBy">A party that owes them, alone or with the other.</param>
/// <param name="Project">The project that they are about or linked with, or that what they are about is linked with.</param>
/// <param name="Window">A time that their current window certainly or possibly touches.</param>
/// <param name="DueWithin">So many days within which they certainly or possibly fall due.</param>
/// <param name="Page">Which page of the answer, from 1.</param>
public sealed record CommitmentFilter(
    Fulfilment? Status = null,
    Certainty? Overdue = null,
    CountryCode? OwedBy = null,
    string? Project = null,
    EdtfDate? Window = null,
    int? DueWithin = null,
    bool? Testable = null,
    int Page = 1)
{
    /// <summary>What a query calls them, but for the page.</summary>
    public const string Fields = "status overdue owedBy project window dueWithin testable";

    /// <summary>The days within which one may ask what falls due.</summary>
    public static readonly IReadOnlyList<int> Horizons = [30, 90];

    private static readonly Dictionary<string, Fulfilment> Statuses = Enum.GetValues<Fulfilment>().ToDictionary(QueryReader.Word);
    private static readonly Dictionary<string, Certainty> Certainties = Enum.GetValues<Certainty>().ToDictionary(QueryReader.Word);
    private static readonly Dictionary<string, int> Days = Horizons.ToDictionary(days => $"{days}");
    private static readonly Dictionary<string, bool> YesOrNo = new() { ["yes"] = true, ["no"] = false };

    public static (CommitmentFilter Filter, ValueList<Refusal> Faults) Of(IQueryCollection query, string ledger)
    {
        var reader = new QueryReader(query);
        var filter = new CommitmentFilter(
            reader.OneOf("status", Statuses), reader.OneOf("overdue", Certainties),
            reader.OneOf("owedBy", ledger.Split('-').ToDictionary(code => code, code => CountryCode.Parse(code))),
            reader.Dossier("project", "project"), reader.Date("window"), reader.OneOf("dueWithin", Days),
            reader.OneOf("testable", YesOrNo), reader.Page("page"));
        return (filter, reader.Faults);
    }

    /// <summary>Whether a commitment matches the filter, except for the project, which its dossier alone does not show.</summary>
    public bool Holds(CommitmentLine line)
    {
        var (terms, status) = (line.Commitment.Terms, line.Status);
        return (Status is null || status.Status == Status)
            && (Overdue is null || (CommitmentWords.CanBeOverdue(status) && status.Overdue == Overdue))
            && (OwedBy is null || terms?.OwedBy.Contains(OwedBy.Value) == true)
            && (Window is null || status.Current is { } current && current.Window.Compare(Window) == DateOrder.Overlapping)
            && (DueWithin is null || FallsDue.Within(status, DueWithin.Value) != Certainty.No)
            && (Testable is null || terms?.Testable == Testable);
    }

    /// <summary>As the query of an address, with its question mark; empty for all of them.</summary>
    public string Query => QueryString.Create(
        new Dictionary<string, string?>
        {
            ["status"] = Status is { } status ? QueryReader.Word(status) : null,
            ["overdue"] = Overdue is { } overdue ? QueryReader.Word(overdue) : null,
            ["owedBy"] = OwedBy?.ToString(),
            ["project"] = Project,
            ["window"] = Window?.Text,
            ["dueWithin"] = DueWithin?.ToString(),
            ["testable"] = Testable is null ? null : Testable.Value ? "yes" : "no",
            ["page"] = Page == 1 ? null : Page.ToString(),
        }.Where(pair => pair.Value is not null)).ToString();
}
