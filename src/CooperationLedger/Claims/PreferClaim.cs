using CooperationLedger.Chronicles;

namespace CooperationLedger.Claims;

/// <summary>A clerk decides by which of several claims the chronicle goes.</summary>
/// <param name="Entry">The original entry that they are accounts of.</param>
/// <param name="Claim">The entry of the claim; null for what the original entry says by itself.</param>
/// <param name="Citations">What shows it; none is asked for.</param>
[RefusedWith("already-preferred", "entry-retracted", "not-an-original-entry", "unknown-claim", ForAnyEvent = true)]
public sealed record PreferClaim(
    Guid Entry, [ManyLines] string Reason, Guid? Claim = null, ValueList<Citation> Citations = default) : AnnotatingCommand
{
    public static Decision Decide(PreferClaim command, DecisionContext context)
    {
        var claims = Marks.Of(context.Merged).Claims.Where(claim => claim.About == command.Entry).ToList();
        var preferred = context.Chronicle.Entries.FirstOrDefault(entry => entry.Id == command.Entry)?.ClaimedBy?.Id;
        return Decision.Of(
            [
                .. NotInForce(command.Entry, "/entry", context.Stream),
                .. Refusal.If(command.Claim is { } claim && claims.All(known => known.Entry.Id != claim), "unknown-claim",
                    $"{command.Claim} is not a claim in force about that entry.", "/claim"),
                .. Refusal.If(claims.Any(claim => claim.Entry.Id == command.Claim && claim.RestsOnLost), "source-retracted",
                    "What it says rests on a source that was retracted.", "/claim"),
                .. Refusal.If(command.Claim == preferred, "already-preferred", "The chronicle goes by it already.", "/claim"),
            ],
            new Draft(context.Dossier, new ClaimPreferred(command.Entry, command.Claim, command.Reason, command.Citations)));
    }
}

/// <summary>Of what sources claim, the chronicle goes by another from now on.</summary>
/// <param name="Claim">The entry of the claim; null for what <paramref name="Entry"/> says by itself.</param>
public sealed record ClaimPreferred(Guid Entry, Guid? Claim, string Reason, ValueList<Citation> Citations)
    : Annotation(Reason, Citations)
{
    public override Effect Effect => new Effect.Prefers(Entry, Claim);
}
