using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Merging;
using CooperationLedger.Sources;

namespace CooperationLedger.Web.Pages;

/// <summary>What annotations are called, and what they say of entries.</summary>
public static class AnnotationWords
{
    /// <summary>Above an annotation on the page of its dossier.</summary>
    public static string Kind(Annotation annotation) => annotation switch
    {
        EntriesCorrected => "Correction",
        EntryRetracted => "Retraction",
        ClaimRecorded { Preferred: true } => "Another source, preferred",
        ClaimRecorded => "Another source",
        ClaimPreferred => "Preferred account",
        DoubtRaised => "Doubt",
        DoubtSettled => "Doubt settled",
        EntryDisputed => "Disputed",
        DisputeAdmitted => "Admitted",
        DossierMerged or DossierAbsorbed => "Merger",
        DossierSeparated => "Separated again",
        EntryMoved => "Moved to another dossier",
        SourceRetracted => "Retraction of the source",
        SourceReinstated => "The source reinstated",
        SupportLost => "A source was retracted",
        SupportRegained => "A source was reinstated",
        _ => throw new ArgumentOutOfRangeException(nameof(annotation)),
    };

    /// <summary>
    /// What is written before the words of an entry, and before the words that an annotation sets beside or against them; the second
    /// is null where nothing is.
    /// </summary>
    public static (string Was, string? Is) Labels(Annotation annotation) => annotation switch
    {
        EntriesCorrected => ("Before", "Instead"),
        ClaimRecorded => ("The entry says", "The other source says"),
        ClaimPreferred => ("The entry says", "Preferred"),
        DoubtRaised => ("Doubted", null),
        EntryMoved => ("Moved", null),
        _ => ("Retracted", null),
    };

    /// <summary>Whether the words of an entry are struck out: they no longer count.</summary>
    public static bool Strikes(Annotation annotation) => annotation is EntriesCorrected or EntryRetracted or EntryMoved;

    /// <summary>No for what is recorded in several dossiers: a command of its own takes it back in all of them at once.</summary>
    public static bool IsRetractable(LedgerEvent @event) =>
        @event is not (
            EntryMoved or DossierMerged or DossierAbsorbed or DossierSeparated or SourceRetracted or SourceReinstated or SupportLost
                or SupportRegained);

    public static string? Entry(LedgerEvent @event, Func<string, string>? nameOf) => @event switch
    {
        EntriesCorrected correction => $"{Words.Count(correction.Replacements.Count, "correction")}.",
        EntryRetracted { WithWholeDossier: true } => "The whole dossier was withdrawn.",
        EntryRetracted => "An entry was retracted.",
        ClaimRecorded { Preferred: true } => "Another source's account of an entry is now used.",
        ClaimRecorded => "Another source reports an entry too.",
        ClaimPreferred => "Of what sources claim, another account was preferred.",
        DoubtRaised => "An entry was doubted.",
        DoubtSettled { Outcome: DoubtOutcome.Founded } => "A doubt was settled: what the entry says was wrong.",
        DoubtSettled => "A doubt was settled: what the entry says is right after all.",
        EntryDisputed disputed => $"Kept as disputed: {AnnotatedEntry.Words(disputed.Says, nameOf)}",
        DisputeAdmitted => "A disputed entry was admitted to the chronicle.",
        DossierMerged merger => $"This dossier was found to be {nameOf?.Invoke(merger.Into) ?? "another"}.",
        DossierAbsorbed merger => $"{merger.From} was found to be this one.",
        DossierSeparated separation => $"This dossier and {nameOf?.Invoke(separation.Other) ?? "another"} are two again.",
        EntryMoved moved => $"An entry was moved to {nameOf?.Invoke(moved.To) ?? "another dossier"}, where it belongs.",
        SourceReinstated => "The source was reinstated: it can be relied on after all.",
        SupportRegained => "A source was reinstated, and what rested on it counts again.",
        SourceRetracted => "The source was retracted: it can no longer be relied on.",
        SupportLost => "A source was retracted: what rests on it alone no longer counts.",
        _ => null,
    } is { } said ? said + Words.Because(((Annotation)@event).Reason) : null;
}
