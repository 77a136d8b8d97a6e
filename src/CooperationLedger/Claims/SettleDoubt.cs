using CooperationLedger.Chronicles;

namespace CooperationLedger.Claims;

/// <summary>A clerk settles a doubt. What it found wrong is corrected or retracted by an entry of its own.</summary>
/// <param name="Entry">The entry that raised the doubt.</param>
/// <param name="Clerical">It was a slip of the clerk to raise it, which no source has to show.</param>
[RefusedWith("already-settled", "unknown-doubt")]
public sealed record SettleDoubt(
    Guid Entry, DoubtOutcome Outcome, [ManyLines] string Reason, ValueList<Citation> Citations = default, bool Clerical = false)
    : AnnotatingCommand
{
    public static Decision Decide(SettleDoubt command, DecisionContext context)
    {
        var doubt = Marks.Of(context.Merged).Doubts.FirstOrDefault(doubt => doubt.Entry.Id == command.Entry);
        return Decision.Of(
            [
                .. Uncited(command.Citations, command.Clerical),
                .. Refusal.If(doubt is null, "unknown-doubt", $"{command.Entry} raised no doubt that is in force.", "/entry"),
                .. Refusal.If(doubt is { Settlement: not null }, "already-settled",
                    "That doubt is settled: retract the settlement first.", "/entry"),
            ],
            new Draft(context.Dossier, new DoubtSettled(
                command.Entry, command.Outcome, command.Reason, command.Citations, command.Clerical)));
    }
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
