namespace CooperationLedger.Web.Forms;

/// <summary>What a question of a form is called, and what helps to answer it.</summary>
/// <param name="ManyLines">May run over several lines.</param>
/// <param name="Rows">Of a list: how many are shown from the start.</param>
public sealed record FieldWords(string Label, string? Hint = null, bool ManyLines = false, int Rows = 1);
