using CooperationLedger.Chronicles;

namespace CooperationLedger.Web.Pages;

/// <summary>A sentence on a page, with what it rests on where it is a fact that a source reports.</summary>
public sealed record Sentence(string Text, Evidence? Evidence = null);
