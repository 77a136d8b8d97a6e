namespace CooperationLedger.Chronicles;

/// <summary>A clerk says what should have been recorded in place of one entry, or of several that were wrong together.</summary>
/// <param name="Entry">An original entry of the dossier; to correct it once more, name it again.</param>
/// <param name="Instead">The command that should have been given.</param>
/// <param name="Together">Further entries that were wrong with it, each with its own command.</param>
/// <param name="Clerical">The clerk's own slip, which no source has to show.</param>
[RefusedWith("another-dossier", "entry-retracted", "more-than-one-dossier", "named-twice", "not-an-original-entry")]
public sealed record CorrectEntry(
    Guid Entry,
    Command Instead,
    [ManyLines] string Reason,
    ValueList<Citation> Citations = default,
    bool Clerical = false,
    ValueList<CorrectionPart> Together = default) : AnnotatingCommand
{
    private IEnumerable<(CorrectionPart Part, string Field)> Parts =>
        [(new(Entry, Instead), ""), .. Together.Select((part, i) => (part, $"/together/{i}"))];

    public static Decision Decide(CorrectEntry command, DecisionContext context)
    {
        List<Refusal> objections = [.. Uncited(command.Citations, command.Clerical)];
        List<Replacement> replacements = [];
        foreach (var (part, field) in command.Parts)
        {
            objections.AddRange(NotInForce(part.Entry, field + "/entry", context.Stream));
            var (instead, unsayable) = InnerCommand.Decide(part.Instead, context, field + "/instead");
            objections.AddRange(unsayable);
            if (instead is not null)
            {
                replacements.Add(new(part.Entry, instead));
            }
        }

        objections.AddRange(Refusal.If(
            command.Parts.DistinctBy(part => part.Part.Entry).Count() != command.Parts.Count(), "named-twice",
            "Each entry is named once in a correction.", "/together"));
        return Decision.Of([.. objections], new Draft(context.Dossier, new EntriesCorrected(
            [.. replacements], command.Reason, command.Citations, command.Clerical)));
    }
}

/// <param name="Entry">An original entry of the same dossier.</param>
/// <param name="Instead">The command that should have been given.</param>
public sealed record CorrectionPart(Guid Entry, Command Instead);

/// <summary>Original entries were wrong, together; each says from now on what its replacement says.</summary>
public sealed record EntriesCorrected(
    ValueList<Replacement> Replacements, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.PutsInPlace(Replacements);
}

/// <param name="Entry">An original entry of the same dossier.</param>
/// <param name="Instead">What the command that should have been given decided; stored as <c>{type, data}</c>.</param>
public sealed record Replacement(Guid Entry, LedgerEvent Instead);
