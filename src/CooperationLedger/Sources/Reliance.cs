using CooperationLedger.Chronicles;
using CooperationLedger.Claims;

namespace CooperationLedger.Sources;

/// <summary>What of a dossier rests on a source: what falls if it is retracted. Pure; shown before it is recorded, and then recorded as it was shown.</summary>
/// <param name="Before">The dossier as it stands.</param>
/// <param name="Loss">What would be recorded in it; null when nothing that stands cites the source.</param>
public sealed record Reliance(Chronicle Before, SupportLost? Loss)
{
    /// <summary>The dossier as it would stand without the source.</summary>
    public Chronicle After => Chronicle.Of(RegisterAfter);

    /// <summary>The register with what would be recorded in it.</summary>
    public Register RegisterAfter => Loss is null ? Before.Register : Before.Register.With(Candidate(Before.Register, Loss));

    public static Reliance On(string source, Register register, string reason = "", ValueList<Citation> citations = default, bool clerical = false)
    {
        // What it took in of other dossiers is told of in those.
        register = register with { Absorbed = [] };
        var before = Chronicle.Of(register);
        var claims = Marks.Of(register).Claims;
        if (!before.Entries.Select(entry => entry.Event).Concat(claims.Select(claim => claim.Says)).Any(said => Cites(said, source)))
        {
            return new(before, null);
        }

        var lost = Lost(register).Append(source).ToHashSet();
        var resting = before.Entries.Where(entry => RestsOn(lost, entry.Event)).Select(entry => entry.Id).ToList();
        ValueList<FallBack> instead = [.. resting.Select(id => Other(id, before, claims, lost)).OfType<FallBack>()];
        var fallen = resting.Except(instead.Select(other => other.Entry)).ToList();
        if (register.Entries[0].Id is var opening && before.Entries.Any(entry => entry.Id != opening && !fallen.Contains(entry.Id)))
        {
            // What opened a dossier stays, marked, for as long as anything stands on it.
            fallen.Remove(opening);
        }

        return new(before, WithDependents(before, new(source, [.. fallen], [], instead, reason, citations, clerical)));
    }

    /// <summary>The sources whose retraction the dossier has been told of.</summary>
    private static IEnumerable<string> Lost(Register register)
    {
        var standing = new Standing(register);
        return register.Entries.Where(entry => !standing.IsRetracted(entry.Id)).Select(entry => entry.Event).OfType<SupportLost>().Select(loss => loss.Source);
    }

    private static bool Cites(LedgerEvent said, string source) => said is CitedEvent cited && cited.Citations.Any(citation => citation.Source == source);

    private static bool RestsOn(HashSet<string> lost, LedgerEvent said) =>
        said is CitedEvent { Citations.Count: > 0 } cited && cited.Citations.All(citation => lost.Contains(citation.Source));

    private static FallBack? Other(Guid id, Chronicle before, ValueList<Claim> claims, HashSet<string> lost)
    {
        var placed = before.Entries.First(entry => entry.Id == id);
        return placed.ClaimedBy is not null && !RestsOn(lost, placed.Entry.Event) ? new(id, null)
            : claims.FirstOrDefault(claim => claim.About == id && !RestsOn(lost, claim.Says)) is { } other ? new(id, other.Entry.Id)
            : null;
    }

    /// <summary>What contradicts the rest once the others fell, falls too; and so on, until nothing does.</summary>
    private static SupportLost WithDependents(Chronicle before, SupportLost loss)
    {
        var known = before.Contradictions.Select(contradiction => contradiction.Entry).ToHashSet();
        while (true)
        {
            var after = Chronicle.Of(before.Register.With(Candidate(before.Register, loss)));
            ValueList<Guid> unsupported = [.. after.Contradictions.Select(contradiction => contradiction.Entry).Where(known.Add)];
            if (unsupported.Count == 0)
            {
                return loss;
            }

            loss = loss with { Dependent = [.. loss.Dependent, .. unsupported] };
        }
    }

    private static Entry Candidate(Register register, SupportLost loss) =>
        new(Guid.Empty, register.Dossier, register.Version + 1, Sequence: 0, DateTimeOffset.MaxValue, new("", ""), null, null, null, loss);
}
