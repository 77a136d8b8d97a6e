using CooperationLedger.Chronicles;

namespace CooperationLedger.Sources;

/// <summary>A clerk records that a source can no longer be relied on. In every dossier that cites it, what rests on it alone no longer counts.</summary>
/// <param name="Citations">What shows it.</param>
/// <param name="Clerical">It was registered by a slip of the clerk, which no source has to show.</param>
/// <remarks>Asked again, it marks what cites the source and was recorded while it was being retracted, in the words of the retraction that stands. The server asks again by itself.</remarks>
public sealed record RetractSource(string Reason, ValueList<Citation> Citations = default, bool Clerical = false) : AmendingCommand
{
    public override string? ReachesCiting => Dossier;

    public static Decision Decide(RetractSource command, Situation situation)
    {
        var standing = situation.Register.Last<SourceRetracted>()?.Event as SourceRetracted;
        var retraction = standing ?? new(command.Reason, command.Citations, command.Clerical);
        Draft[] losses =
        [
            .. from register in situation.Registers.Values
               where register.Exists && register.Dossier != situation.Dossier
               where Reliance.Cites(register, situation.Dossier) && !SupportLost.Unregained(register, situation.Dossier).Any()
               orderby register.Dossier
               select new Draft(register.Dossier, new SupportLost(situation.Dossier, retraction.Reason, retraction.Citations, retraction.Clerical)),
        ];
        return Decision.Of(
            [
                .. standing is null ? Amendments.Objections(command.Citations, command.Clerical) : [],
                .. Refusal.If(command.Citations.Any(citation => citation.Source == situation.Dossier), "cites-itself", "A source does not show that it cannot be relied on.", "/citations"),
                .. Refusal.If(standing is not null && losses.Length == 0, "already-retracted", "This source is retracted already."),
            ],
            standing is not null ? losses : [new(situation.Dossier, retraction), .. losses]);
    }
}
