namespace CooperationLedger.Chronicles;

/// <summary>How what counts in a dossier that was found to be another finds its place in that one.</summary>
/// <param name="theirs">What counts in the other dossier, in order of happening; that order is kept.</param>
internal sealed class MergeFold(Placement placement, DossierKind kind, IReadOnlyList<ChronicleEntry> theirs)
{
    private readonly HashSet<Guid> own = [.. placement.Entries.Select(entry => entry.Id).Except(kind.Refused(placement.Entries).Keys)];
    private readonly HashSet<Guid> taken = [.. theirs.Select(entry => entry.Id)];
    private readonly List<LeftOut.SetAside> aside = [];

    /// <summary>Takes in as many as can be taken without putting out any of the dossier's own.</summary>
    /// <returns>The others, each with the reason.</returns>
    public IReadOnlyList<LeftOut.SetAside> Take()
    {
        var refusedStill = SetAsideWhatIsWrong();

        // What blocked one may have been set aside after it.
        foreach (var one in theirs.Where(entry => !taken.Contains(entry.Id)).ToList())
        {
            if (refusedStill.Contains(one.Id))
            {
                continue;
            }

            taken.Add(one.Id);
            var together = Together();
            if (Wrong(together, kind.Refused(together)) is null)
            {
                aside.RemoveAll(set => set.Placed == one);
                refusedStill.Clear();
            }
            else
            {
                taken.Remove(one.Id);
            }
        }

        placement.Become(Together());
        return aside;
    }

    /// <summary>Each round takes out at least one entry, so there is an end.</summary>
    /// <returns>What is set aside and would be refused again if it were taken in alone.</returns>
    /// <remarks>
    /// An entry that is refused changes nothing for those after it. So where the others keep their order without it, whatever else was
    /// refused still is, and nothing has to be folded again.
    /// </remarks>
    private HashSet<Guid> SetAsideWhatIsWrong()
    {
        HashSet<Guid> refusedStill = [];
        var together = Together();
        var refused = kind.Refused(together);
        while (Wrong(together, refused) is { } wrong)
        {
            var culprits = own.Contains(wrong.Id) ? Culprits(wrong, together) : [wrong];
            if (culprits.Count == 0)
            {
                throw new System.Diagnostics.UnreachableException($"{wrong.Id} cannot follow, and none of the other dossier's is why.");
            }

            taken.ExceptWith(culprits.Select(culprit => culprit.Id));
            aside.AddRange(culprits.Select(culprit => new LeftOut.SetAside(culprit, refused[wrong.Id])));
            var left = Together();
            if (culprits[0] == wrong && left.SequenceEqual(together.Where(entry => entry.Id != wrong.Id)))
            {
                refusedStill.Add(wrong.Id);
            }
            else
            {
                refusedStill.Clear();
                refused = kind.Refused(left);
            }

            together = left;
        }

        return refusedStill;
    }

    private IReadOnlyList<ChronicleEntry> Together() => placement.With([.. theirs.Where(entry => taken.Contains(entry.Id))]);

    /// <returns>
    /// The dossier's first own entry that can no longer follow; else the last of the others that cannot, since what follows an entry
    /// decides how late it may be placed.
    /// </returns>
    private ChronicleEntry? Wrong(IReadOnlyList<ChronicleEntry> together, IReadOnlyDictionary<Guid, Refusal> refused) =>
        refused.Count == 0 ? null
        : together.FirstOrDefault(entry => own.Contains(entry.Id) && refused.ContainsKey(entry.Id))
            ?? together.LastOrDefault(entry => taken.Contains(entry.Id) && refused.ContainsKey(entry.Id));

    /// <summary>
    /// Those before an own entry that keep it from following, looked for from the nearest back, so that one is not blamed for what a
    /// later one makes good.
    /// </summary>
    private List<ChronicleEntry> Culprits(ChronicleEntry broken, IReadOnlyList<ChronicleEntry> together)
    {
        List<ChronicleEntry> culprits = [];
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
