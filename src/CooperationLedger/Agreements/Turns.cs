using CooperationLedger.Commitments;

namespace CooperationLedger.Agreements;

/// <summary>Something began, ended, or went with a leaving.</summary>
/// <param name="Said">The day of the act.</param>
/// <param name="By">Whether it had taken effect by the day asked about.</param>
internal sealed record Turn(PartyAct Act, Span Said, Span Effect, Certainty By);

/// <summary>A course that turns on and off, such as suspension, as far as sources report it for one party.</summary>
/// <param name="All">In the order of their days; on one day what begins is before what ends.</param>
/// <param name="LeavingEndsAll">Whether a leaving ends what began for all parties too.</param>
internal sealed record Turns(List<Turn> All, AgreementAct On, AgreementAct Off, bool LeavingEndsAll)
{
    /// <param name="ofAll">What began for all parties, or else for this one alone.</param>
    public Certainty Holds(bool ofAll) => Certainties.Any(
        from begun in All
        where begun.Act.Act == On && begun.Act.Party is null == ofAll
        select Certainties.Both(begun.By, Certainties.Not(Certainties.Any(
            from end in All where MayEnd(end, begun) select Certainties.Both(end.By, Ended(begun, end))))));

    private bool MayEnd(Turn end, Turn begun) =>
        end.Act.Act == Off || (end.Act.Act != On && (LeavingEndsAll || begun.Act.Party is not null));

    /// <summary>
    /// What is resumed was suspended before. Where the days of the two overlap, the suspension was first, unless it may be an earlier one
    /// that was resumed.
    /// </summary>
    private Certainty Ended(Turn begun, Turn end) =>
        end.Act.Act != Off || !AreMixed(begun.Said, end.Said)
            ? All.IndexOf(begun) < All.IndexOf(end) ? Certainty.Certainly : Certainty.No
            : All.Exists(other => other.Act.Act == On && other != begun && HeldUntil(other, end)) ? Certainty.Possibly
            : Certainty.Certainly;

    /// <summary>It certainly began before that, and nothing certainly ended it in between.</summary>
    private bool HeldUntil(Turn begun, Turn end) => begun.Said.IsBefore(end.Said)
        && !All.Exists(other => other != end && MayEnd(other, begun)
            && begun.Said.Latest <= other.Said.Earliest && other.Said.Latest <= end.Said.Earliest);

    /// <summary>Either may have been first, and not only on one day that both may have been.</summary>
    private static bool AreMixed(Span one, Span other) => one.Earliest < other.Latest && other.Earliest < one.Latest;
}
