using CooperationLedger.Chronicles;

namespace CooperationLedger.Merging;

/// <summary>How what counts in a dossier that was found to be another finds its place in that one.</summary>
internal static class TakingIn
{
    /// <summary>
    /// Takes entries in, in the order that they have among themselves. What cannot follow where it would stand is set aside; and for
    /// each of the dossier's own entries that could then no longer stand, the nearest before it without which it can.
    /// </summary>
    /// <param name="theirs">What counts in the other dossier, in order of happening.</param>
    public static IReadOnlyList<SetAside> TakeIn(this Sequence sequence, IReadOnlyList<ChronicleEntry> theirs, DossierKind kind)
    {
        List<SetAside> aside = [];
        var left = theirs.ToList();
        var own = sequence.Entries.Select(entry => entry.Id).Except(Refused(sequence.Entries, kind).Keys).ToHashSet();
        while (true)
        {
            var together = sequence.With(left);
            var refused = Refused(together, kind);
            if (together.FirstOrDefault(entry => own.Contains(entry.Id) && refused.ContainsKey(entry.Id)) is not { } broken)
            {
                aside.AddRange(left.Where(entry => refused.ContainsKey(entry.Id)).Select(entry => new SetAside(entry, refused[entry.Id])));
                sequence.Become([.. together.Where(entry => aside.All(set => set.Placed.Id != entry.Id))]);
                return aside;
            }

            var before = together.TakeWhile(entry => entry != broken).Where(entry => left.Contains(entry) && !refused.ContainsKey(entry.Id)).Reverse().ToList();
            var culprit = before.Find(entry => !Refused([.. together.Where(other => other != entry)], kind).ContainsKey(broken.Id)) ?? before[0];
            aside.Add(new(culprit, refused[broken.Id]));
            left.Remove(culprit);
        }
    }

    private static Dictionary<Guid, Refusal> Refused(IReadOnlyList<ChronicleEntry> entries, DossierKind kind) =>
        kind.Fold([.. entries.Select(entry => entry.Event)]).ToDictionary(pair => entries[pair.Index].Id, pair => pair.Why);
}
