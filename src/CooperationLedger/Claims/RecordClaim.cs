using CooperationLedger.Chronicles;

namespace CooperationLedger.Claims;

/// <summary>A clerk records that another source reports the fact of an entry too, with the same or other days, names or numbers.</summary>
/// <param name="Entry">An original entry of the dossier.</param>
/// <param name="Says">The command that would record the fact as that source gives it.</param>
/// <param name="Reason">Why it is to be preferred, or why not.</param>
/// <param name="Preferred">The chronicle is to go by it.</param>
/// <param name="Citations">
/// What shows which of them to prefer, beside the source itself; asked for where the fact cites no source, as the registration of one.
/// </param>
[RefusedWith("another-dossier", "another-fact", "entry-retracted", "more-than-one-dossier", "not-an-original-entry",
    "same-source", "says-the-same")]
public sealed record RecordClaim(
    Guid Entry, Command Says, [ManyLines] string Reason, bool Preferred = false, ValueList<Citation> Citations = default)
    : AnnotatingCommand
{
    public static Decision Decide(RecordClaim command, DecisionContext context)
    {
        var (says, objections) = InnerCommand.Decide(command.Says, context, "/says");
        var told = context.Stream.InForce.Originals.FirstOrDefault(entry => entry.Id == command.Entry)?.Event;
        return Decision.Of(
            [
                .. NotInForce(command.Entry, "/entry", context.Stream),
                .. objections,
                .. Refusal.If(told is not null && says is not null && says.GetType() != told.GetType(), "another-fact",
                    "A claim is about the same fact as the entry: use the same kind of entry.", "/says/type"),
                .. Refusal.If(told is not null && told.Equals(says), "says-the-same",
                    "It says just what the entry says, and cites the same.", "/says"),
                .. Refusal.If(told is not null && !told.Equals(says) && CitesNoOther(says, told), "same-source",
                    "A claim is that of another source than the entry cites: cite that one.", "/says/data/citations"),
                .. Refusal.If(says is not (null or CitedEvent) && command.Citations.Count == 0, "no-citation",
                    "Cite the source that says so: what it says cites none itself.", "/citations"),
            ],
            new Draft(context.Dossier, new ClaimRecorded(command.Entry, says!, command.Preferred, command.Reason, command.Citations)));
    }

    private static bool CitesNoOther(LedgerEvent? says, LedgerEvent told) =>
        says is CitedEvent { Citations.Count: > 0 } && !Sources(says).Except(Sources(told)).Any();

    private static IEnumerable<string> Sources(LedgerEvent said) =>
        (said as CitedEvent)?.Citations.Select(citation => citation.Source) ?? [];
}

/// <summary>
/// Another source reports the same fact, differently or alike. Its account is kept beside the entry, or replaces it if preferred.
/// </summary>
/// <param name="Entry">An original entry of the same dossier.</param>
/// <param name="Says">The fact as that source gives it, with its own citations; stored as <c>{type, data}</c>.</param>
/// <param name="Preferred">The chronicle goes by this claim from now on.</param>
public sealed record ClaimRecorded(Guid Entry, LedgerEvent Says, bool Preferred, string Reason, ValueList<Citation> Citations)
    : Annotation(Reason, Citations)
{
    public override Effect Effect => new Effect.Claims(Entry, Says, Preferred);
}
