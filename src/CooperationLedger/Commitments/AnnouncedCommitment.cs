using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Commitments;

/// <summary>The promise that an announcement is: registered in the same transaction as the train or meeting announced.</summary>
/// <param name="Dossier">The commitment's own id, such as <c>commitment-pilot-train-2025</c>.</param>
/// <param name="OwedBy">One party of the ledger, or both.</param>
public sealed record AnnouncedCommitment(
    string Dossier, string Title, ValueList<CountryCode> OwedBy, ValueList<CountryCode> OwedTo = default)
{
    internal IEnumerable<Refusal> Objections(string ledger) =>
    [
        .. DossierId.Complaint(Dossier, Commitment.Kind.Name) is { } complaint
            ? [new Refusal("not-a-dossier-id", complaint, "/commitment/dossier")]
            : ValueList.Of<Refusal>([]),
        .. RegisterCommitment.Objections(Title, OwedBy, OwedTo, ledger, "/commitment"),
    ];

    internal Draft ToDraft(DevelopmentCommand announcement, CommitmentProof shownBy, string? train = null, string? meeting = null) =>
        new(Dossier,
            new CommitmentRegistered(Title, OwedBy, OwedTo, Testable: true, shownBy, train, Meeting: meeting).AsToldIn(announcement));
}
