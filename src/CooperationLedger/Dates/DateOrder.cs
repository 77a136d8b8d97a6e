namespace CooperationLedger.Dates;

/// <summary>How two dates compare. There is no "equal": two dates of one month may be thirty days apart.</summary>
public enum DateOrder
{
    /// <summary>The latest day of this one is before the earliest day of the other: certainly earlier.</summary>
    Before,

    /// <summary>The earliest day of this one is after the latest day of the other: certainly later.</summary>
    After,

    /// <summary>At least one day is possible for both, so neither is certainly earlier.</summary>
    Overlapping,
}
