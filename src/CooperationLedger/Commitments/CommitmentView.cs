using CooperationLedger.Chronicles;

namespace CooperationLedger.Commitments;

/// <summary>What a commitment's own dossier tells of it; what its train tells is joined by <see cref="CommitmentStatus"/>.</summary>
public sealed record CommitmentView(
    string Id,
    CommitmentRegistered? Terms,
    Evidence? MadeBy,
    ValueList<CommitmentFinding> Findings,
    ValueList<CommitmentCheck> Checks,
    CommitmentFinding? Withdrawal) : IDossierView
{
    public string Title => Terms?.Title ?? Id;

    public static CommitmentView Of(Chronicle chronicle) => chronicle.Entries.Aggregate(
        new CommitmentView(chronicle.Dossier, null, null, [], [], null), See);

    public IDossierView? ForLists() => this with { Findings = Findings.LastAlone(), Checks = Checks.LastAlone() };

    private static CommitmentView See(CommitmentView view, ChronicleEntry entry) => entry.Event switch
    {
        CommitmentRegistered terms => view with { Terms = terms, MadeBy = Evidence.Of(entry) },
        CommitmentEvidenceRecorded found => view with { Findings = view.Findings.With(new(found.Extent, found.Note, Evidence.Of(entry))) },
        CommitmentChecked looked => view with { Checks = view.Checks.With(new(looked.LookedIn, Evidence.Of(entry))) },
        CommitmentWithdrawn withdrawn => view with { Withdrawal = new(null, withdrawn.Reason, Evidence.Of(entry)) },
        _ => view,
    };
}

/// <param name="Extent">How far it shows the commitment met; null for its withdrawal.</param>
public sealed record CommitmentFinding(EvidenceExtent? Extent, string? Note, Evidence Evidence);

/// <summary>Somebody looked and found nothing.</summary>
public sealed record CommitmentCheck(string LookedIn, Evidence Evidence);
