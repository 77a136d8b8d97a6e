namespace CooperationLedger.Chronicles;

/// <summary>What an annotation does to the chronicle of its dossier. <see cref="StreamOrder"/> applies it, and nobody else.</summary>
public abstract record Effect
{
    private Effect() { }

    /// <summary>Whether another dossier has an entry of it too. Then it is undone in both at once, and stays whatever it cites.</summary>
    public virtual bool IsOfTwoDossiers => false;

    /// <summary>An earlier entry of the dossier no longer counts, whether it speaks of the subject or of entries.</summary>
    public abstract record Ends(Guid Entry) : Effect;

    /// <summary>The entry was wrong, or should not have been recorded.</summary>
    public sealed record TakesOut(Guid Entry) : Ends(Entry);

    /// <summary>Whatever was recorded in the dossier before this no longer counts.</summary>
    public sealed record TakesOutAllBefore : Effect;

    /// <summary>The entry counts in another dossier from now on, and in this one no longer.</summary>
    public sealed record MovesAway(Guid Entry, string To) : Ends(Entry)
    {
        public override bool IsOfTwoDossiers => true;
    }

    /// <summary>
    /// Original entries say something else from now on, each at the place nearest to its old one that its new day allows.
    /// </summary>
    public sealed record PutsInPlace(ValueList<Replacement> Replacements) : Effect;

    /// <summary>Another source's account of an entry; the chronicle goes by it if it is preferred.</summary>
    /// <param name="Says">Rests on its own citations, not on those of the annotation.</param>
    public sealed record Claims(Guid Entry, LedgerEvent Says, bool Preferred) : Effect;

    /// <summary>The chronicle goes by another account from now on.</summary>
    /// <param name="Claim">The entry of that account; null for what <paramref name="Entry"/> says by itself.</param>
    public sealed record Prefers(Guid Entry, Guid? Claim) : Effect;

    /// <summary>The entry counts, and is marked.</summary>
    public sealed record Doubts(Guid Entry) : Effect;

    /// <summary>The mark of a doubt goes.</summary>
    /// <param name="Doubt">The entry that raised it.</param>
    public sealed record Settles(Guid Doubt) : Effect;

    /// <summary>Something is kept beside the chronicle, until it is admitted.</summary>
    public sealed record Disputes(LedgerEvent Says) : Effect;

    /// <summary>What was disputed counts, as if it had been recorded now.</summary>
    /// <param name="Entry">The entry that disputed it.</param>
    public sealed record Admits(Guid Entry) : Effect;

    /// <summary>This dossier is read as part of another.</summary>
    public sealed record MergesInto(string Into) : Effect
    {
        public override bool IsOfTwoDossiers => true;
    }

    /// <summary>What counts in another dossier counts here too, as far as it can follow.</summary>
    public sealed record Absorbs(string From) : Effect
    {
        public override bool IsOfTwoDossiers => true;
    }

    /// <summary>A merger is undone.</summary>
    /// <param name="Merger">The entry of this dossier that recorded it.</param>
    public sealed record Separates(Guid Merger) : Ends(Merger)
    {
        public override bool IsOfTwoDossiers => true;
    }

    /// <summary>
    /// Nothing can cite this source any more, and what rests on it alone no longer counts, in whatever dossier:
    /// <see cref="DossierStream.OfSources"/>.
    /// </summary>
    public sealed record Discredits : Effect
    {
        public override bool IsOfTwoDossiers => true;
    }

    /// <summary>This source can be cited again, and what rests on it counts again.</summary>
    /// <param name="Retraction">The entry of this dossier that discredited it.</param>
    public sealed record Rehabilitates(Guid Retraction) : Ends(Retraction)
    {
        public override bool IsOfTwoDossiers => true;
    }

    /// <summary>
    /// What rests in this dossier on that source alone no longer counts. It was recorded while a retraction was written to every dossier
    /// that cites the source, and is still read.
    /// </summary>
    public sealed record LosesSource(string Source) : Effect
    {
        public override bool IsOfTwoDossiers => true;
    }

    /// <summary>What was lost with a source counts again. Recorded and read as <see cref="LosesSource"/> is.</summary>
    /// <param name="Loss">The entry of this dossier that lost it.</param>
    public sealed record RegainsSource(Guid Loss) : Ends(Loss)
    {
        public override bool IsOfTwoDossiers => true;
    }
}

/// <param name="By">The entry that annotates.</param>
internal readonly record struct EntryEffect(Entry By, Effect Effect);
