namespace CooperationLedger.Actors;

/// <summary>A name as it is written at home.</summary>
/// <param name="Text">In its own script.</param>
/// <param name="Language">BCP 47, such as <c>ru</c> or <c>ur</c>: pages mark the name with it, for programs that read aloud.</param>
public sealed record NameInScript(string Text, string Language)
{
    internal static ValueList<Refusal> Objections(NameInScript? name) => LanguageTag.Objections(name?.Language, "/inScript/language");
}
