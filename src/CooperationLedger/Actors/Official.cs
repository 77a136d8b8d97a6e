namespace CooperationLedger.Actors;

/// <summary>A person who acts for somebody: attends, signs, is named.</summary>
/// <param name="Person">The person's dossier, such as <c>person-lavrov</c>.</param>
/// <param name="Office">
/// The office as the source of this very entry calls it; null when it does not say: the person's own dossier then shows the office.
/// </param>
public sealed record Official([Names("person")] string Person, string? Office = null);
