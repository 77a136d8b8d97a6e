using CooperationLedger.Sources;
using CooperationLedger.Tests.Chronicles;
using CooperationLedger.Tests.Claims;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Sources;

internal static class SourceExamples
{
    /// <summary>A ledger in which a train's dossier cites the article, seen from the article.</summary>
    private static DossierSpec Cites(LedgerEvent[] article, params LedgerEvent[] train) =>
        Given(Article, [ArticleRegistered, .. article]).And(ClaimExamples.GazetteKnown).And(Given(Train, [Scheduled("2025-06-03"), .. train]));

    public static IReadOnlyList<ValidCommand> Valid =>
    [
        new(Given("source-new", Array.Empty<LedgerEvent>()), RegisterArticle,
            "Source registered: Russia and Pakistan to launch pilot train."),
        new(
            ClaimExamples.GazetteKnown.And(Given(Train, Scheduled("2025-06-03"), Departed("2025-08-01"))),
            new RetractSource("it was forged", Cited),
            "The source was retracted: it can no longer be relied on. Reason: it was forged."),
        new(Cites([]), new RetractSource("it was forged", ClaimExamples.InTheGazette),
            "The source was retracted: it can no longer be relied on. Reason: it was forged."),
        new(
            Given(ClaimExamples.Gazette, ArticleRegistered, new SourceRetracted("it was forged", Cited, Clerical: false)),
            new ReinstateSource("it is genuine", Cited),
            "The source was reinstated: it can be relied on after all. Reason: it is genuine."),
        new(
            Cites([new SourceRetracted("it was forged", ClaimExamples.InTheGazette, Clerical: false)]),
            new ReinstateSource("it is genuine", ClaimExamples.InTheGazette),
            "The source was reinstated: it can be relied on after all. Reason: it is genuine."),
    ];
}
