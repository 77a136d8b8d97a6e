using CooperationLedger.Agreements;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Agreements;

/// <summary>Which agreements are asked for.</summary>
/// <param name="Stage">Only those that have come so far by today.</param>
public sealed record AgreementFilter(AgreementStage? Stage = null)
{
    /// <summary>What a query calls it.</summary>
    public const string Fields = "stage";

    /// <summary>The words that may be asked for.</summary>
    public static readonly IReadOnlyDictionary<string, AgreementStage> Stages =
        Enum.GetValues<AgreementStage>().ToDictionary(QueryReader.Word, stage => stage);

    public static (AgreementFilter Filter, ValueList<Refusal> Faults) Of(IQueryCollection query)
    {
        var reader = new QueryReader(query);
        return (new(reader.OneOf("stage", Stages)), reader.Faults);
    }

    /// <summary>As the query of an address, with its question mark; empty for all of them.</summary>
    public string Query => Stage is { } stage ? $"?stage={QueryReader.Word(stage)}" : "";

    /// <summary>How many have come how far.</summary>
    public static IReadOnlyList<Tally> Tallies(IEnumerable<AgreementStage> stages) =>
    [
        .. from stage in stages
           group stage by stage into same
           orderby same.Key
           select new Tally(AgreementWords.Status(same.Key), same.Count(), new AgreementFilter(same.Key).Query),
    ];
}
