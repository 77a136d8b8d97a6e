using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Commitments;

/// <summary>Joins a commitment with the dossier that it is about, at the same cut, and derives how it stands.</summary>
public static class CommitmentReader
{
    public static Joined Join(Reading reading)
    {
        var commitment = CommitmentView.Of(reading.Chronicle);
        IReadOnlyList<Chronicle> subjects = commitment.Terms?.Subject is { } named ? reading.Also([named]) : [];
        var subject = subjects is [var chronicle] ? (ICommitmentSubject)chronicle.Stream.Kind.View(chronicle) : null;
        var status = commitment.Terms is null ? null : CommitmentStatus.Of(commitment, subject, reading.TrueAt);
        return Joined.Of(status, reading.SourcesOf([reading.Chronicle, .. subjects]), subject);
    }

    /// <summary>The commitments that are about this dossier, read at the same cut.</summary>
    public static IReadOnlyList<CommitmentView> On(Reading reading) =>
        [.. reading.Naming(Commitment.Kind).Select(CommitmentView.Of).Where(view => view.Terms?.Subject == reading.Chronicle.Dossier)];
}
