using CooperationLedger.Chronicles;

namespace CooperationLedger.Sources;

/// <summary>A clerk records that a retracted source can be relied on after all. What fell with it counts again.</summary>
[RefusedWith("not-retracted")]
public sealed record ReinstateSource(string Reason, ValueList<Citation> Citations = default, bool Clerical = false) : AmendingCommand
{
    public override string? ReachesCiting => Dossier;

    public static Decision Decide(ReinstateSource command, DecisionContext context)
    {
        var retracted = context.Stream.Last<SourceRetracted>();
        return Decision.Of(
            [
                .. Amendments.Objections(command.Citations, command.Clerical),
                .. Refusal.If(retracted is null, "not-retracted", "This source was not retracted."),
            ],
            [
                new Draft(context.Dossier, new SourceReinstated(retracted?.Id ?? default, command.Reason, command.Citations, command.Clerical)),
                .. from entry in context.Streams.Values.SelectMany(stream => SupportLost.Unregained(stream, context.Dossier))
                   select new Draft(entry.Dossier, new SupportRegained(context.Dossier, entry.Id, command.Reason, command.Citations, command.Clerical)),
            ]);
    }
}
