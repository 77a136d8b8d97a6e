using CooperationLedger.Sources;

namespace CooperationLedger.Chronicles;

/// <summary>A clerk says what should have been recorded in place of one entry, or of several that were wrong together.</summary>
/// <param name="Entry">An original entry of the dossier; to correct it once more, name it again.</param>
/// <param name="Instead">The command that should have been given.</param>
/// <param name="Together">Further entries that were wrong with it, each with its own command.</param>
/// <param name="Clerical">The clerk's own slip, which no source has to show.</param>
public sealed record CorrectEntry(
    Guid Entry,
    Command Instead,
    string Reason,
    ValueList<Citation> Citations = default,
    bool Clerical = false,
    ValueList<CorrectionPart> Together = default) : Command
{
    private IEnumerable<(CorrectionPart Part, string Field)> Parts =>
        [(new(Entry, Instead), ""), .. Together.Select((part, i) => (part, $"/together/{i}"))];

    public static Decision Decide(CorrectEntry command, Situation situation)
    {
        var standing = new Standing(situation.Register);
        List<Refusal> objections = [.. Amendments.Objections(command.Citations, command.Clerical)];
        List<Replacement> replacements = [];
        foreach (var (part, field) in command.Parts)
        {
            objections.AddRange(ObjectionsTo(part.Entry, field + "/entry", situation.Register, standing));
            objections.AddRange(Refusal.If(
                part.Instead.Dossier is { } named && named != situation.Dossier, "another-dossier",
                $"'{part.Instead.Dossier}' is not the dossier of the entry, {situation.Dossier}.", field + "/instead/data/dossier"));
            switch (DecideInstead(part.Instead with { Dossier = situation.Dossier }, situation))
            {
                case Decision.Accepted { Drafts: [{ Dossier: var dossier, Event: var instead }] } when dossier == situation.Dossier:
                    replacements.Add(new(part.Entry, instead));
                    break;
                case Decision.Refused refused:
                    objections.AddRange(refused.Reasons.Select(why => why with { Field = $"{field}/instead/data{why.Field}" }));
                    break;
                default:
                    objections.Add(new("more-than-one-dossier", "A correction says one thing of one dossier.", field + "/instead"));
                    break;
            }
        }

        objections.AddRange(Refusal.If(
            command.Parts.DistinctBy(part => part.Part.Entry).Count() != command.Parts.Count(), "named-twice",
            "Each entry is named once in a correction.", "/together"));
        return Decision.Of([.. objections], new Draft(situation.Dossier, new EntriesCorrected(
            [.. replacements], command.Reason, command.Citations, command.Clerical)));
    }

    private static Decision DecideInstead(Command instead, Situation situation)
    {
        var named = instead.References.Select(reference => reference.Field).ToHashSet();
        var general = General.Objections(instead, situation).Where(why => !named.Contains(why.Field)).ToList();
        return EventCatalogue.Decider(instead)(instead, situation) switch
        {
            Decision.Refused refused => new Decision.Refused([.. general, .. refused.Reasons]),
            var decision => general.Count > 0 ? new Decision.Refused([.. general]) : decision,
        };
    }

    private static IEnumerable<Refusal> ObjectionsTo(Guid id, string field, Register register, Standing standing)
    {
        var entry = register.Entries.FirstOrDefault(entry => entry.Id == id);
        return
        [
            .. Refusal.If(entry is null, "unknown-entry", $"{id} is not an entry of {register.Dossier}.", field),
            .. Refusal.If(entry?.Event is Amendment, "not-an-original-entry", $"{id} is itself a correction or retraction; correct the original again, or retract this.", field),
            .. Refusal.If(standing.IsRetracted(id), "entry-retracted", $"{id} was retracted; retract the retraction first.", field),
        ];
    }
}

/// <param name="Entry">An original entry of the same dossier.</param>
/// <param name="Instead">The command that should have been given.</param>
public sealed record CorrectionPart(Guid Entry, Command Instead);

/// <summary>What corrections and retractions have in common.</summary>
internal static class Amendments
{
    public static IEnumerable<Refusal> Objections(ValueList<Citation> citations, bool clerical) =>
    [
        .. Refusal.If(citations.Count == 0 && !clerical, "no-citation",
            "Cite what shows it, or say that it was clerical: the clerk's own slip.", "/citations"),
    ];
}
