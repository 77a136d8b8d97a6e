using CooperationLedger.Chronicles;

namespace CooperationLedger.Claims;

/// <summary>A clerk doubts what an entry says, and cannot correct it yet.</summary>
/// <param name="Citations">What gives reason to doubt; none is asked for.</param>
[RefusedWith("entry-retracted", "not-an-original-entry")]
public sealed record RaiseDoubt(Guid Entry, [ManyLines] string Reason, ValueList<Citation> Citations = default) : AnnotatingCommand
{
    public static Decision Decide(RaiseDoubt command, DecisionContext context) => Decision.Of(
        [.. NotInForce(command.Entry, "/entry", context.Stream)],
        new Draft(context.Dossier, new DoubtRaised(command.Entry, command.Reason, command.Citations)));
}

/// <summary>Somebody has reason to doubt what an entry says. It still counts, and is marked for as long as the doubt is open.</summary>
/// <param name="Entry">An original entry of the same dossier.</param>
public sealed record DoubtRaised(Guid Entry, string Reason, ValueList<Citation> Citations) : Annotation(Reason, Citations)
{
    public override Effect Effect => new Effect.Doubts(Entry);
}
