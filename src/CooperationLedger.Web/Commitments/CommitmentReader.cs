using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Commitments;

/// <summary>Joins a commitment with the dossier that it is about, at the same cut, and derives its status.</summary>
public static class CommitmentReader
{
    public static Joined Join(Reading reading)
    {
        var (then, known) = (CommitmentView.Of(reading.Chronicle), CommitmentView.Of(reading.Chronicle.Whole));
        IReadOnlyList<Chronicle> subjects = known.Terms?.Subject is { } named ? reading.Also([named]) : [];
        var subject = subjects is [var chronicle] ? SubjectOf(chronicle) : null;
        IReadOnlyList<Chronicle> awaited = known.Terms?.Condition?.Dossier is { } first ? reading.Also([first]) : [];
        var status = known.Terms is null ? null : CommitmentStatus.Of(
            then, subject, reading.TrueAt, known, subjects is [var whole] ? SubjectOf(whole.Whole) : null,
            awaited is [var trigger] ? SubjectOf(trigger) : null);
        return Joined.Of(status, reading.SourcesOf([reading.Chronicle, .. subjects, .. awaited]), subject);
    }

    private static ICommitmentSubject SubjectOf(Chronicle chronicle) => (ICommitmentSubject)chronicle.Stream.Kind.View(chronicle);

    /// <summary>The commitments that are about this dossier, read at the same cut.</summary>
    public static IReadOnlyList<CommitmentView> On(Reading reading) =>
        [.. reading.Naming(Commitment.Kind).Select(CommitmentView.Of).Where(view => view.Terms?.Subject == reading.Chronicle.Dossier)];
}
