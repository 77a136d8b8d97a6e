namespace CooperationLedger.Web.Forms;

/// <summary>What a question of a form is called, and what helps to answer it.</summary>
/// <param name="Rows">Of a list: how many are shown from the start.</param>
public sealed record FieldWords(string Label, string? Hint = null, int Rows = 1);
