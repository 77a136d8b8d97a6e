using CooperationLedger.Places;

namespace CooperationLedger;

/// <summary>What a decider answers: what to record, at most one event per dossier, or every reason why not.</summary>
/// <remarks>Refusing is an ordinary answer, so it is a value and never an exception.</remarks>
public abstract record Decision
{
    private Decision() { }

    public sealed record Accepted(ValueList<Draft> Drafts) : Decision;

    public sealed record Refused(ValueList<Refusal> Reasons) : Decision;

    /// <summary>Accepts unless there is something to object to.</summary>
    public static Decision Of(ValueList<Refusal> objections, params ReadOnlySpan<Draft> drafts) =>
        objections.Count > 0 ? new Refused(objections) : new Accepted(ValueList.Of(drafts));

    public static Decision Refuse(params ReadOnlySpan<Refusal> reasons) => new Refused(ValueList.Of(reasons));
}

/// <summary>An event that is to become an entry of a dossier.</summary>
public sealed record Draft(string Dossier, LedgerEvent Event)
{
    /// <summary>The entry that led to it, if one did.</summary>
    public string? Causation { get; init; }
}

/// <summary>One reason why a command was refused.</summary>
/// <param name="Code">Stable kebab-case name that callers may switch on; never reworded once released.</param>
/// <param name="Detail">One sentence for the clerk, naming the values that were wrong.</param>
/// <param name="Field">
/// The field of the command it is about, as a JSON Pointer (RFC 6901) such as <c>/citations/0/source</c>, <c>?page</c> of a query, or
/// the name of a header; empty when it is about the whole.
/// </param>
public sealed record Refusal(string Code, string Detail, string Field = "")
{
    /// <returns>
    /// The refusal alone in a list if it applies, else nothing: lets a decider write all its objections as one collection.
    /// </returns>
    public static ValueList<Refusal> If(bool applies, string code, string detail, string field = "") =>
        applies ? [new(code, detail, field)] : [];

    /// <summary>For a list in which nobody and nothing may occur twice.</summary>
    /// <param name="at">Where in the command the list is (JSON Pointer).</param>
    /// <param name="member">The member of each item that names it; empty when the items are the names.</param>
    public static IEnumerable<Refusal> Twice(IEnumerable<string> named, string at, string member = "")
    {
        HashSet<string> before = [];
        foreach (var (index, name) in named.Index().Where(one => !before.Add(one.Item)))
        {
            yield return new("named-twice", $"'{name}' is listed twice: remove one.", $"{at}/{index}{member}");
        }
    }

    /// <summary>The same of states, said of the list as a whole.</summary>
    public static ValueList<Refusal> Twice(ValueList<CountryCode> states, string at) =>
        If(states.Distinct().Count() != states.Count, "named-twice", "A state is listed twice: remove one.", at);

    /// <summary>What was sent, as far as a detail repeats it.</summary>
    public static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
