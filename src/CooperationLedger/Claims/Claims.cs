using CooperationLedger.Chronicles;

namespace CooperationLedger.Claims;

/// <summary>
/// Another source tells the same fact, otherwise or alike: what it says stands beside the entry, or in its place where it is preferred.
/// </summary>
/// <param name="Entry">An original entry of the same dossier.</param>
/// <param name="Says">The fact as that source gives it, with its own citations; stored as <c>{type, data}</c>.</param>
/// <param name="Preferred">The chronicle goes by this claim from now on.</param>
public sealed record ClaimRecorded(Guid Entry, LedgerEvent Says, bool Preferred, string Reason, ValueList<Citation> Citations)
    : Annotation(Reason, Citations)
{
    public override Effect Effect => new Effect.Claims(Entry, Says, Preferred);
}

/// <summary>Of what sources claim, the chronicle goes by another from now on.</summary>
/// <param name="Claim">The entry of the claim; null for what <paramref name="Entry"/> says by itself.</param>
public sealed record ClaimPreferred(Guid Entry, Guid? Claim, string Reason, ValueList<Citation> Citations)
    : Annotation(Reason, Citations)
{
    public override Effect Effect => new Effect.Prefers(Entry, Claim);
}

/// <summary>Somebody has reason to doubt what an entry says. It stands, and is marked for as long as the doubt is open.</summary>
/// <param name="Entry">An original entry of the same dossier.</param>
public sealed record DoubtRaised(Guid Entry, string Reason, ValueList<Citation> Citations) : Annotation(Reason, Citations)
{
    public override Effect Effect => new Effect.Doubts(Entry);
}

/// <summary>A doubt is settled. What was wrong is corrected or retracted by an entry of its own.</summary>
/// <param name="Doubt">The entry that raised it.</param>
public sealed record DoubtSettled(Guid Doubt, DoubtOutcome Outcome, string Reason, ValueList<Citation> Citations, bool Clerical)
    : Revision(Reason, Citations, Clerical)
{
    public override Effect Effect => new Effect.Settles(Doubt);
}

public enum DoubtOutcome
{
    /// <summary>What the entry says was wrong.</summary>
    Founded,

    /// <summary>What the entry says is right after all.</summary>
    Unfounded,
}

/// <summary>
/// What a source tells cannot follow what is recorded: it is kept beside the chronicle and not folded, until it is admitted.
/// </summary>
/// <param name="Says">What would have been recorded; stored as <c>{type, data}</c>.</param>
public sealed record EntryDisputed(LedgerEvent Says, string Reason, ValueList<Citation> Citations) : Annotation(Reason, Citations)
{
    public override Effect Effect => new Effect.Disputes(Says);
}

/// <summary>A disputed entry can follow by now, and stands from now on at the place that its day gives it.</summary>
/// <param name="Entry">The disputed entry.</param>
public sealed record DisputeAdmitted(Guid Entry, string Reason, ValueList<Citation> Citations) : Annotation(Reason, Citations)
{
    public override Effect Effect => new Effect.Admits(Entry);
}
