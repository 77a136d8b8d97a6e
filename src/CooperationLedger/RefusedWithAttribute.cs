namespace CooperationLedger;

/// <summary>
/// The codes that a command's own decider refuses it with. What its dossier's fold refuses is declared beside that
/// (<see cref="Chronicles.DossierKind.Refusals"/>), and what holds for every command in <see cref="RefusalCodes"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RefusedWithAttribute(params string[] codes) : Attribute
{
    public IReadOnlyList<string> Codes { get; } = codes;

    /// <summary>It records an event in a dossier of any kind, whose fold may refuse it.</summary>
    public bool ForAnyEvent { get; init; }
}
