namespace CooperationLedger.Chronicles;

/// <summary>A command that says something of a dossier's entries, and nothing of its subject.</summary>
public abstract record AnnotatingCommand : Command
{
    public override bool SaysSomethingNew => false;

    /// <summary>What changes what counts rests on something.</summary>
    protected static IEnumerable<Refusal> Uncited(ValueList<Citation> citations, bool clerical) =>
    [
        .. Refusal.If(citations.Count == 0 && !clerical, "no-citation",
            "Cite what shows it, or say that it was clerical: the clerk's own slip.", "/citations"),
    ];

    /// <summary>Only what says something of the subject, and still counts, can be corrected, claimed otherwise or doubted.</summary>
    protected static IEnumerable<Refusal> NotInForce(Guid id, string field, DossierStream stream)
    {
        var isKnown = stream.Entries.Any(entry => entry.Id == id);
        var isOriginal = stream.InForce.Originals.Any(entry => entry.Id == id);
        return
        [
            .. Refusal.If(!isKnown, "unknown-entry", $"{id} is not an entry of {stream.Dossier}.", field),
            .. Refusal.If(isKnown && !isOriginal, "not-an-original-entry",
                $"{id} itself says something of other entries, or is not admitted: name the original again, or retract this.", field),
            .. Refusal.If(stream.InForce.IsRetracted(id), "entry-retracted", $"{id} was retracted; retract the retraction first.", field),
        ];
    }
}
