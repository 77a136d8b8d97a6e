using CooperationLedger.Projects;
using CooperationLedger.Sectors;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Projects;

/// <summary>Which projects are asked for.</summary>
/// <param name="Declared">Those whose last declared status is this one.</param>
/// <param name="NoneDeclared">Those for which no source declares any.</param>
/// <param name="Sector">Those of this sector, whatever their status.</param>
/// <param name="Page">Which page of the answer, from 1.</param>
public sealed record ProjectFilter(ActivityStatus? Declared = null, bool NoneDeclared = false, Sector? Sector = null, int Page = 1)
{
    /// <summary>What a query calls them, but for the page.</summary>
    public const string Fields = "declared sector";

    private const string None = "none";

    private static readonly Dictionary<string, int> Statuses =
        Enum.GetValues<ActivityStatus>().ToDictionary(QueryReader.Word, status => (int)status).Append(new(None, -1)).ToDictionary();

    /// <summary>The sectors that may be asked for, by their codes.</summary>
    public static readonly IReadOnlyDictionary<string, Sector> Sectors =
        CooperationLedger.Sectors.Sector.All.ToDictionary(sector => sector.ToString());

    /// <summary>The words that may be asked for.</summary>
    public static IEnumerable<string> Declarations => Statuses.Keys;

    public static (ProjectFilter Filter, ValueList<Refusal> Faults) Of(IQueryCollection query)
    {
        var reader = new QueryReader(query);
        var declared = reader.OneOf("declared", Statuses);
        var sector = reader.OneOf("sector", Sectors);
        if (declared is not null && sector is not null)
        {
            reader.Fault("sector", "two-filters", "Ask for a status or for a sector, not for both.");
        }

        return (
            new(declared is >= 0 ? (ActivityStatus)declared : null, declared is -1, sector, reader.Page("page")), reader.Faults);
    }

    /// <summary>As the query of an address, with its question mark; empty for all of them.</summary>
    public string Query => QueryString.Create(
        new Dictionary<string, string?>
        {
            ["declared"] = NoneDeclared ? None : Declared is { } status ? QueryReader.Word(status) : null,
            ["sector"] = Sector?.ToString(),
            ["page"] = Page == 1 ? null : Page.ToString(),
        }.Where(pair => pair.Value is not null)).ToString();
}
