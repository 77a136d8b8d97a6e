namespace CooperationLedger;

/// <summary>Where a source reports a development.</summary>
/// <param name="Source">The dossier of a registered source, such as <c>source-article</c>.</param>
/// <param name="Place">The place in it: <c>line 9</c>, <c>page 3</c>.</param>
/// <param name="Quotation">The source's exact words, where they help.</param>
public sealed record Citation([Names(Citation.KindCited)] string Source, string? Place = null, [ManyLines] string? Quotation = null)
{
    /// <summary>The kind of dossier that is cited: what the ids of sources begin with.</summary>
    public const string KindCited = "source";
}
