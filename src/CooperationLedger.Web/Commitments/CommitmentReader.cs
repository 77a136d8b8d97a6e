using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Sources;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Commitments;

/// <summary>Joins a commitment with the dossier that it is about, at the same cut, and derives how it stands.</summary>
public sealed class CommitmentReader(DossierReader reader)
{
    public async Task<Joined> JoinAsync(Reading reading, CancellationToken ct)
    {
        var commitment = CommitmentView.Of(reading.Chronicle);
        IReadOnlyList<Chronicle> subjects = commitment.Terms?.Subject is { } named ? await reader.AlsoAsync(reading, [named], ct) : [];
        var subject = subjects is [var chronicle] ? (ICommitmentSubject)chronicle.Stream.Kind.View(chronicle) : null;
        var sources = await reader.SourcesOfAsync(reading, [reading.Chronicle, .. subjects], ct);
        var status = commitment.Terms is null ? null : CommitmentStatus.Of(commitment, subject, reading.TrueAt);
        return new(status, NewestSource.Among(sources), sources, subject);
    }

    /// <summary>The commitments that are about this dossier, read at the same cut.</summary>
    public async Task<IReadOnlyList<CommitmentView>> OnAsync(Reading reading, CancellationToken ct) =>
        [.. (await reader.NamingAsync(reading, Commitment.Kind, ct)).Select(CommitmentView.Of).Where(view => view.Terms?.Subject == reading.Chronicle.Dossier)];
}
