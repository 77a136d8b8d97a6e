namespace CooperationLedger.Web.Forms;

/// <summary>How the form of one command speaks. What it asks is derived from the command; without any wording the labels are, too.</summary>
/// <remarks>Fields are named by JSON pointers in which <c>*</c> stands for any item of a list: <c>/citations/*/source</c>.</remarks>
/// <param name="Noun">Where the form is: the resource that it makes, such as <c>departure</c>.</param>
/// <param name="Group">Under which heading it is listed.</param>
/// <param name="Title">What happened, as a sentence without its full stop.</param>
public sealed record FormWording(Type Command, string Noun, string Group, string Title)
{
    public string? Lead { get; init; }

    public IReadOnlyDictionary<string, FieldWords> Fields { get; init; } = new Dictionary<string, FieldWords>();

    /// <summary>What the values of a choice are called, by field and value: <c>/extent=met</c>.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>What comes first, in this order; all else follows as the command has it, then the day and the sources.</summary>
    public IReadOnlyList<string> First { get; init; } = [];

    /// <summary>What few entries need, so that it is asked under "More".</summary>
    public IReadOnlyList<string> Apart { get; init; } = [];

    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>For a command that may open a dossier or go on with one: the choice that opens a new one, such as "A new meeting".</summary>
    public string? NewOne { get; init; }

    /// <summary>Offered on the page of forms; the others are reached from entries only.</summary>
    public bool IsListed { get; init; } = true;
}

/// <param name="ManyLines">May run over several lines.</param>
/// <param name="Rows">Of a list: how many are shown from the start.</param>
public sealed record FieldWords(string Label, string? Hint = null, bool ManyLines = false, int Rows = 1);
