namespace CooperationLedger.Web.Pages;

/// <summary>How many a question has for its answer, with the query that shows them.</summary>
/// <param name="Query">Of the address of their list, with its question mark.</param>
/// <param name="Note">How surely, where not all of them are certain.</param>
public sealed record Tally(string Label, int Count, string Query, string? Note = null);
