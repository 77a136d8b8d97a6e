using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Http;

/// <summary>
/// One command as the server offers it: where programs send it, and how its form speaks. What the form asks is derived from the
/// command; without any words of its own its questions are called after the command's members.
/// </summary>
/// <remarks>Fields are named by JSON pointers in which <c>*</c> means any item of a list: <c>/citations/*/source</c>.</remarks>
/// <param name="Address">
/// The resource that it creates, below <c>/api/ledgers/{ledger}/</c>. The address gives the command what it has in braces:
/// a dossier by its kind, as in <c>trains/{train}/departures</c>, one of any kind as <c>{kinds}/{dossier}</c>, or an <c>{entryId}</c>.
/// </param>
/// <param name="Noun">Where the form is: what it makes, such as <c>departure</c>.</param>
/// <param name="Group">Under which heading the form is listed.</param>
/// <param name="Title">What happened, as a sentence without its full stop.</param>
public sealed record CommandDeclaration(Type Command, string Address, string Noun, string Group, string Title)
{
    public string? Lead { get; init; }

    public IReadOnlyDictionary<string, FieldWords> Fields { get; init; } = new Dictionary<string, FieldWords>();

    /// <summary>What the values of a choice are called, by field and value: <c>/extent=met</c>.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>For a command that may open a dossier or go on with one: the choice that opens one, such as "A new meeting".</summary>
    public string? NewOne { get; init; }

    /// <summary>Offered on the page of forms; the others are reached from entries only.</summary>
    public bool IsListed { get; init; } = true;
}
