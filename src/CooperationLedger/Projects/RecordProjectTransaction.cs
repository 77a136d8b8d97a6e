using CooperationLedger.Amounts;
using CooperationLedger.Chronicles;

namespace CooperationLedger.Projects;

/// <summary>A clerk records that money was pledged, committed or disbursed for a project, as a source says.</summary>
/// <param name="Provider">From whom, if a source says.</param>
/// <param name="Receiver">To whom, if a source says.</param>
/// <param name="Reference">The source's name for it; needed only to distinguish it from another alike in all else.</param>
[RefusedWith("no-amount", "one-of-two", "same-participant", "too-many-decimals")]
public sealed record RecordProjectTransaction(
    TransactionType Type,
    Money Money,
    ProjectParticipant? Provider = null,
    ProjectParticipant? Receiver = null,
    string? Reference = null,
    [ManyLines] string? Note = null) : DevelopmentCommand
{
    public static Decision Decide(RecordProjectTransaction command, DecisionContext context) => Decision.Of(
        [
            .. command.Money.Objections("/money"),
            .. command.Provider?.Objections("/provider") ?? [],
            .. command.Receiver?.Objections("/receiver") ?? [],
            .. Refusal.If(command.Provider is not null && command.Provider == command.Receiver, "same-participant",
                "Money goes from one to another: provider and receiver are the same.", "/receiver"),
        ],
        new Draft(context.Dossier, new ProjectTransactionMade(
            command.Type, command.Money, command.Provider, command.Receiver, command.Reference, command.Note).AsToldIn(command)));
}

/// <summary>
/// Money was pledged, committed or disbursed for the project (IATI <c>transaction</c>). The date of the entry is the day on which it
/// was.
/// </summary>
/// <param name="Provider">From whom; null when no source says.</param>
/// <param name="Receiver">To whom; null when no source says.</param>
/// <param name="Reference">
/// The source's name for it, which distinguishes it from another alike in all else (IATI <c>transaction/@ref</c>).
/// </param>
public sealed record ProjectTransactionMade(
    TransactionType Type, Money Money, ProjectParticipant? Provider, ProjectParticipant? Receiver, string? Reference, string? Note)
    : Development;
