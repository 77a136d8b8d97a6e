using CooperationLedger.Merging;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Merging;

/// <summary>One train of which two clerks opened a dossier each.</summary>
internal static class MergingExamples
{
    public const string Second = "train-second";

    /// <summary>Entry ids of the second dossier: 101 and on.</summary>
    public static Guid SecondId(long version) => Id(100 + version);

    /// <summary>The second dossier, opened and with more, recorded after the first.</summary>
    public static DossierSpec SecondKnown(params LedgerEvent[] more)
    {
        var spec = Given(Second, [Opened with { Service = Service with { Title = "Freight train to Karachi" } }, .. more]);
        return spec.Renumbered(entry => entry with { Id = SecondId(entry.Version), Sequence = 100 + entry.Version });
    }

    public static MergeDossier Merge => new(Second, "one and the same train", Cited);

    public static MergeDossier IntoTheFirst => new(Train, "one and the same train", Cited);

    public static DossierMerged Merged(string into) => new(into, "one and the same train", Cited, Clerical: false);

    public static DossierAbsorbed Absorbed(string from) => new(from, "one and the same train", Cited, Clerical: false);

    public static IReadOnlyList<ValidCommand> Valid =>
    [
        new(Given(Train, Opened, Departed("2025-08-01")).And(SecondKnown()), Merge,
            "This dossier was found to be Freight train to Karachi. Reason: one and the same train.",
            "train-pilot-2025 was found to be this one. Reason: one and the same train."),
        new(
            Given(Train, Opened, Merged(Second)).And(SecondKnown(Absorbed(Train))),
            new SeparateDossier(Second, "two trains after all", Cited),
            "This dossier and Freight train to Karachi are two again. Reason: two trains after all.",
            "This dossier and Pilot cargo train are two again. Reason: two trains after all."),
        new(Given(Train, Opened, Departed("2025-08-01")).And(SecondKnown()), new MoveEntry(Id(2), Second, "it was the other train", Cited),
            "An entry was moved to Freight train to Karachi, where it belongs. Reason: it was the other train.",
            "The train departed. From where is not stated."),
    ];
}
