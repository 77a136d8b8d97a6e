namespace CooperationLedger.Web.Pages;

/// <summary>The boxes of the form above a list as they were filled in, with what is wrong in them.</summary>
public sealed record TypedFilters(IReadOnlyDictionary<string, string> Values, ValueList<Refusal> Faults)
{
    /// <summary>Some box is filled in.</summary>
    public bool Any => Values.Count > 0;

    public static TypedFilters Of(IQueryCollection query, ValueList<Refusal> faults, params string[] boxes) =>
        new(boxes.Where(box => query[box].ToString().Length > 0).ToDictionary(box => box, box => query[box].ToString()), faults);

    public string Value(string box) => Values.GetValueOrDefault(box, "");

    public string? FaultOf(string box) => Faults.FirstOrDefault(fault => fault.Field == "?" + box)?.Detail;
}
