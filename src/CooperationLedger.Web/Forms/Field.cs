namespace CooperationLedger.Web.Forms;

/// <summary>
/// One question of a form, derived from a member of a command and named after it: what is sent is named by the JSON pointer of
/// what it becomes (<c>/citations/0/source</c>), so that a refusal finds its field without a table.
/// </summary>
public abstract record Field
{
    private Field() { }

    /// <summary>The member's name in JSON; empty for the items of a list.</summary>
    public required string Name { get; init; }

    public required string Label { get; init; }

    public string? Hint { get; init; }

    public bool Required { get; init; }

    /// <summary>What it is about, and so where in the form it is asked.</summary>
    public QuestionPart Part { get; init; }

    /// <summary>Asked under "More", since few entries need it.</summary>
    public bool Apart { get; init; }

    public sealed record Text : Field
    {
        /// <summary>May run over several lines.</summary>
        public bool ManyLines { get; init; }
    }

    public sealed record Number : Field;

    /// <summary>How much: an exact number, of money or of goods.</summary>
    public sealed record Amount : Field
    {
        /// <summary>It may be below zero.</summary>
        public bool MayBeBelowZero { get; init; }
    }

    /// <summary>One of a few values of the ledger's own.</summary>
    public sealed record Choice : Field
    {
        public required IReadOnlyList<Option> Options { get; init; }

        /// <summary>What the command takes when nothing is said.</summary>
        public string? Default { get; init; }
    }

    /// <summary>Yes, no, or, where it may be left out, not stated.</summary>
    public sealed record YesNo : Field
    {
        public string? Default { get; init; }
    }

    /// <summary>Yes when ticked, no when not.</summary>
    public sealed record Tick : Field;

    /// <summary>A date as a source gives it, in one text box.</summary>
    public sealed record Date : Field;

    /// <summary>When it happened: a date with its basis, or that the source does not state the day.</summary>
    public sealed record Day : Field
    {
        public const string NotStated = "not-stated";

        /// <summary>Where the basis is, beside the date that has the field's own place.</summary>
        public static string BasisOf(string at) => at + "/basis";

        public string? Default => Required ? "stated" : null;
    }

    public sealed record Country : Field;

    public sealed record Place : Field;

    public sealed record OfSector : Field;

    /// <summary>A currency of ISO 4217.</summary>
    public sealed record OfCurrency : Field;

    /// <summary>Another dossier of the ledger, or the one that the command is about.</summary>
    public sealed record Dossier : Field
    {
        /// <summary>Null for any kind.</summary>
        public string? Kind { get; init; }

        /// <summary>What to choose when it is none that there is yet; null where one has to be there.</summary>
        public string? OrNone { get; init; }

        /// <summary>It is what something rests on, so that a source that was retracted is none.</summary>
        public bool IsCited { get; init; }
    }

    /// <summary>An entry of the dossier that the command is about.</summary>
    public sealed record EntryOf : Field;

    public sealed record Rows : Field
    {
        public required Field Item { get; init; }

        /// <summary>How many are shown from the start.</summary>
        public int AtLeast { get; init; } = 1;
    }

    public sealed record Group : Field
    {
        /// <summary>It is what the form is about: its fields are asked among those of the form.</summary>
        public bool IsSubject { get; init; }

        public required IReadOnlyList<Field> Fields { get; init; }
    }
}

public sealed record Option(string Value, string Label);
