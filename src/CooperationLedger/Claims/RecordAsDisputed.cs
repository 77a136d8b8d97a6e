using CooperationLedger.Chronicles;

namespace CooperationLedger.Claims;

/// <summary>A clerk records what a source says although it cannot follow what is recorded: it is kept, and nothing rests on it.</summary>
/// <param name="Says">The command that would record it.</param>
/// <param name="Reason">Why it is kept all the same.</param>
[RefusedWith("another-dossier", "can-follow", "more-than-one-dossier")]
public sealed record RecordAsDisputed(Command Says, [ManyLines] string Reason, ValueList<Citation> Citations = default) : AnnotatingCommand
{
    public override bool SaysSomethingNew => true;

    public static Decision Decide(RecordAsDisputed command, DecisionContext context)
    {
        var (says, objections) = InnerCommand.Decide(command.Says, context, "/says");
        return Decision.Of(
            [
                .. objections,
                .. Refusal.If(says is not null && Deciding.CanFollow(says, context), "can-follow",
                    "It can follow what is recorded: record it as any other entry.", "/says"),
            ],
            new Draft(context.Dossier, new EntryDisputed(says!, command.Reason, command.Citations)));
    }
}

/// <summary>
/// What a source says cannot follow what is recorded: it is kept beside the chronicle and not folded, until it is admitted.
/// </summary>
/// <param name="Says">What would have been recorded; stored as <c>{type, data}</c>.</param>
public sealed record EntryDisputed(LedgerEvent Says, string Reason, ValueList<Citation> Citations) : Annotation(Reason, Citations)
{
    public override Effect Effect => new Effect.Disputes(Says);
}
