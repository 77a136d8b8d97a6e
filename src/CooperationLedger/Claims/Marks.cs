using CooperationLedger.Chronicles;

namespace CooperationLedger.Claims;

/// <summary>
/// What is said of a dossier's entries without changing them: claims of other sources, and doubts. A pure fold of the stream.
/// </summary>
/// <param name="Claims">Those in force, in the order of recording.</param>
/// <param name="Doubts">So with doubts, settled ones among them.</param>
public sealed record Marks(ValueList<Claim> Claims, ValueList<Doubt> Doubts)
{
    public static readonly Marks None = new([], []);

    /// <summary>Whether anybody doubts what an entry says, and nobody has settled it.</summary>
    public bool IsDoubted(Guid entry) => OpenDoubtOf(entry) is not null;

    /// <summary>The first doubt of an entry that nobody has settled.</summary>
    public Doubt? OpenDoubtOf(Guid entry) => Doubts.FirstOrDefault(doubt => doubt.About == entry && doubt.Settlement is null);

    /// <summary>Those of dossiers that were found to be this one among them.</summary>
    public static Marks Of(MergedStreams streams) => streams.Own.Effects.Count == 0 ? None : streams.All.Select(OfOne)
        .Aggregate((all, more) => new([.. all.Claims, .. more.Claims], [.. all.Doubts, .. more.Doubts]));

    private static Marks OfOne(DossierStream stream)
    {
        var inForce = stream.InForce;
        var annotations = stream.Effects.Where(done => inForce.IsInForce(done.By.Id)).ToList();
        return new(
            [
                .. from done in annotations
                   let claim = done.Effect as Effect.Claims
                   where claim is not null && !inForce.IsRetracted(claim.Entry)
                   let reason = ((Annotation)done.By.Event).Reason
                   select new Claim(done.By, claim.Entry, claim.Says, reason, inForce.IsLost(done.By.Event, claim)),
            ],
            [
                .. from done in annotations
                   let doubt = done.Effect as Effect.Doubts
                   where doubt is not null && !inForce.IsRetracted(doubt.Entry)
                   select new Doubt(done.By, doubt.Entry, Settlement(done.By.Id, annotations)),
            ]);
    }

    private static Entry? Settlement(Guid doubt, List<EntryEffect> annotations) =>
        annotations.FindLast(done => done.Effect is Effect.Settles settled && settled.Doubt == doubt).By;
}

/// <param name="Entry">The entry that records the claim.</param>
/// <param name="About">The entry that it is another account of.</param>
/// <param name="Reason">Why it is preferred, or why it is not.</param>
/// <param name="RestsOnLost">What it says rests on retracted sources alone.</param>
public sealed record Claim(Entry Entry, Guid About, LedgerEvent Says, string Reason, bool RestsOnLost);

/// <param name="Entry">The entry that raised it.</param>
/// <param name="About">The entry that is doubted.</param>
/// <param name="Settlement">The entry that settled it; null while it is open.</param>
public sealed record Doubt(Entry Entry, Guid About, Entry? Settlement);
