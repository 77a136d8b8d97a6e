using CooperationLedger.Chronicles;
using CooperationLedger.Sources;

namespace CooperationLedger.Merging;

/// <summary>A clerk records that this dossier was merged with another by mistake. Each goes on by itself; what was recorded since stays where it was recorded.</summary>
/// <param name="From">The dossier that it was merged into.</param>
public sealed record SeparateDossier(
    [Names] string From, string Reason, ValueList<Citation> Citations = default, bool Clerical = false) : AmendingCommand
{
    public override IEnumerable<string> AlsoWrites => [From];

    public static Decision Decide(SeparateDossier command, Situation situation)
    {
        var merged = situation.Register.Last<DossierMerged>(merger => merger.Into == command.From);
        var absorbed = situation.Registers.GetValueOrDefault(command.From)?.Last<DossierAbsorbed>(merger => merger.From == situation.Dossier);
        return merged is null || absorbed is null
            ? Decision.Refuse(new Refusal("not-merged", $"{situation.Dossier} was not merged into {command.From}.", "/from"))
            : Decision.Of(
                [.. Amendments.Objections(command.Citations, command.Clerical)],
                new Draft(situation.Dossier, new DossierSeparated(merged.Id, command.From, command.Reason, command.Citations, command.Clerical)),
                new Draft(command.From, new DossierSeparated(absorbed.Id, situation.Dossier, command.Reason, command.Citations, command.Clerical)));
    }
}
