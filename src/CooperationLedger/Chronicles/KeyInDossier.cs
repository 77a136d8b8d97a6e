
namespace CooperationLedger.Chronicles;

/// <summary>What a part of a dossier is called in it, such as a milestone of a project: 1 to 40 of a to z, 0 to 9 and hyphen.</summary>
public static class KeyInDossier
{
    private const int MostCharacters = 40;

    /// <param name="key">Null where a command names no such part.</param>
    /// <param name="part">What it is the key of, which is also the member that holds it.</param>
    /// <param name="suchAs">An example, with these words before it.</param>
    internal static IEnumerable<Refusal> Objections(string? key, string part, string suchAs) => Refusal.If(
        key is not null && (key.Length is 0 or > MostCharacters || !key.All(DossierId.IsPlain)), "not-a-key",
        $"A {part}'s key has 1 to {MostCharacters} of a to z, 0 to 9 and hyphen, {suchAs}.", $"/{part}");
}
