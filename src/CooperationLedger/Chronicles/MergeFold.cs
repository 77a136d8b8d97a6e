namespace CooperationLedger.Chronicles;

/// <summary>How what counts in a dossier that was found to be another finds its place in that one.</summary>
/// <param name="theirs">What counts in the other dossier, in order of happening; that order is kept.</param>
internal sealed class MergeFold(Placement placement, DossierKind kind, IReadOnlyList<ChronicleEntry> theirs)
{
    private readonly HashSet<Guid> own = [.. placement.Entries.Select(entry => entry.Id).Except(kind.Refused(placement.Entries).Keys)];
    private readonly HashSet<Guid> taken = [.. theirs.Select(entry => entry.Id)];
    private readonly List<LeftOut.SetAside> aside = [];

    /// <summary>Takes in as many as can stand without any of the dossier's own being put out.</summary>
    /// <returns>The others, each with the reason.</returns>
    public IReadOnlyList<LeftOut.SetAside> Take()
    {
        while (Wrong(Together()) is var (entry, why))
        {
            SetAside(entry, why);
        }

        // What stood in the way of one may have been set aside after it.
        foreach (var one in theirs.Where(entry => !taken.Contains(entry.Id)).ToList())
        {
            taken.Add(one.Id);
            if (Wrong(Together()) is null)
            {
                aside.RemoveAll(set => set.Placed == one);
            }
            else
            {
                taken.Remove(one.Id);
            }
        }

        placement.Become(Together());
        return aside;
    }

    private IReadOnlyList<ChronicleEntry> Together() => placement.With([.. theirs.Where(entry => taken.Contains(entry.Id))]);

    /// <returns>
    /// The dossier's first own entry that could not stand; else the last of the others that cannot, since what follows an entry decides
    /// how late it may stand.
    /// </returns>
    private (ChronicleEntry Entry, Refusal Why)? Wrong(IReadOnlyList<ChronicleEntry> together)
    {
        var refused = kind.Refused(together);
        return (together.FirstOrDefault(entry => own.Contains(entry.Id) && refused.ContainsKey(entry.Id))
            ?? together.LastOrDefault(entry => taken.Contains(entry.Id) && refused.ContainsKey(entry.Id))) is { } wrong
                ? (wrong, refused[wrong.Id])
                : null;
    }

    private void SetAside(ChronicleEntry wrong, Refusal why)
    {
        var culprits = own.Contains(wrong.Id) ? Culprits(wrong) : [wrong];
        taken.ExceptWith(culprits.Select(culprit => culprit.Id));
        aside.AddRange(culprits.Select(culprit => new LeftOut.SetAside(culprit, why)));
    }

    /// <summary>
    /// Those before an own entry with which it cannot stand, looked for from the nearest back, so that one is not blamed for what a
    /// later one makes good.
    /// </summary>
    private List<ChronicleEntry> Culprits(ChronicleEntry broken)
    {
        List<ChronicleEntry> culprits = [];
        var together = Together();
        var before = together.TakeWhile(entry => entry != broken).Where(entry => taken.Contains(entry.Id)).Reverse().ToList();
        var left = together.Except(before).ToHashSet();
        foreach (var entry in before)
        {
            left.Add(entry);
            if (kind.Refused([.. together.Where(left.Contains)]).ContainsKey(broken.Id))
            {
                left.Remove(entry);
                culprits.Add(entry);
            }
        }

        return culprits;
    }
}
