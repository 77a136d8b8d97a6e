using CooperationLedger.Chronicles;

namespace CooperationLedger.Claims;

/// <summary>A clerk admits a disputed entry to the chronicle, once what it contradicted was corrected or retracted.</summary>
/// <param name="Entry">The disputed entry.</param>
/// <param name="Citations">What shows it, beside what the entry itself cites; none is asked for.</param>
[RefusedWith("not-disputed", ForAnyEvent = true)]
public sealed record AdmitDisputed(Guid Entry, [ManyLines] string Reason, ValueList<Citation> Citations = default) : AnnotatingCommand
{
    public static Decision Decide(AdmitDisputed command, DecisionContext context) => Decision.Of(
        [
            .. Refusal.If(context.Chronicle.Disputed.All(disputed => disputed.Id != command.Entry), "not-disputed",
                $"{command.Entry} is no disputed entry that waits to be admitted.", "/entry"),
        ],
        new Draft(context.Dossier, new DisputeAdmitted(command.Entry, command.Reason, command.Citations)));
}

/// <summary>A disputed entry can now follow, and appears from now on at its date.</summary>
/// <param name="Entry">The disputed entry.</param>
public sealed record DisputeAdmitted(Guid Entry, string Reason, ValueList<Citation> Citations) : Annotation(Reason, Citations)
{
    public override Effect Effect => new Effect.Admits(Entry);
}
