using Microsoft.AspNetCore.Antiforgery;

namespace CooperationLedger.Web.Forms;

/// <summary>A form as a page shows it: what its boxes hold, what is wrong with that, and what travels along unseen.</summary>
/// <param name="Faults">In the words of the form; those without a field are shown in the summary alone.</param>
/// <param name="Token">That the form comes from a page of ours.</param>
/// <param name="Notice">What was done on the way.</param>
public sealed record FilledForm(
    FormSheet Sheet, SentForm Sent, IReadOnlyList<Refusal> Faults, FormChoices Choices, AntiforgeryTokenSet Token, string? Notice = null)
{
    public FormValues Values => Sent.Values;

    /// <summary>The entries that faults speak of, by the words of the fault.</summary>
    public IReadOnlyDictionary<string, Guid> Entries { get; init; } = new Dictionary<string, Guid>();

    public string? FaultAt(string at) => Faults.FirstOrDefault(fault => fault.Field == at)?.Detail;

    public string TargetOf(Refusal fault) => FormFaults.Target(Sheet, Values, fault);
}
