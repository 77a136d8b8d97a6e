using System.Text.Json.Serialization;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Json;

namespace CooperationLedger.Web.Commitments;

/// <summary>A commitment in a list, joined with what it is about, as it is on a day.</summary>
public sealed record CommitmentLine(
    [property: Spread] CommitmentView Commitment, [property: JsonPropertyName("standing")] CommitmentStatus Status)
{
    /// <summary>It is one of those dossiers, or about one of them.</summary>
    public bool IsAmong(IReadOnlySet<string> dossiers) =>
        dossiers.Contains(Commitment.Id) || (Commitment.Terms?.Subject is { } subject && dossiers.Contains(subject));

    /// <returns>Open commitments first, the one whose window ends first before the others.</returns>
    public static IReadOnlyList<CommitmentLine> Join(
        IEnumerable<CommitmentView> commitments, IReadOnlyDictionary<string, IDossierView> subjects, DateOnly on) =>
    [
        .. commitments
            .Select(commitment => new CommitmentLine(commitment, CommitmentStatus.Of(
                commitment, SubjectOf(commitment.Terms?.Subject, subjects), on,
                trigger: SubjectOf(commitment.Terms?.Condition?.Dossier, subjects))))
            .OrderBy(line => !line.Status.IsOpen)
            .ThenBy(line => line.Status.Current?.Window.DeadlineLatest ?? DateOnly.MaxValue)
            .ThenBy(line => line.Commitment.Id, StringComparer.Ordinal),
    ];

    private static ICommitmentSubject? SubjectOf(string? dossier, IReadOnlyDictionary<string, IDossierView> subjects) =>
        dossier is null ? null : subjects.GetValueOrDefault(dossier) as ICommitmentSubject;
}
