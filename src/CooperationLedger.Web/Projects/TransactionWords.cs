using CooperationLedger.Amounts;
using CooperationLedger.Projects;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Projects;

/// <summary>Money of a project in words. Amounts of different currencies are never spoken of as one.</summary>
public static class TransactionWords
{
    public static string Type(TransactionType type) => type switch
    {
        TransactionType.Pledge => "Pledged",
        TransactionType.Commitment => "Committed",
        TransactionType.Disbursement => "Disbursed",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>"Committed: 1,500,000 USD, from Russia to Pakistan."</summary>
    public static string Of(ProjectTransactionMade made, Func<string, string>? nameOf) =>
        $"{Type(made.Type)}: {made.Money.ToWords()}{Way(made.Provider, made.Receiver, nameOf)}"
            + $".{(made.Note is { } note ? " " + Words.Stopped(note) : "")}";

    /// <returns>", from Russia to Pakistan"; only what is reported.</returns>
    private static string Way(
        ProjectParticipant? provider, ProjectParticipant? receiver, Func<string, string>? nameOf) => (provider, receiver) switch
        {
            (null, null) => "",
            ({ } from, null) => $", from {ParticipantWords.Of(from, nameOf)}",
            (null, { } to) => $", to {ParticipantWords.Of(to, nameOf)}",
            ({ } from, { } to) => $", from {ParticipantWords.Of(from, nameOf)} to {ParticipantWords.Of(to, nameOf)}",
        };

    /// <summary>A sum as surely as the days allow: "500 USD", or "500 USD certainly, at most 700 USD".</summary>
    public static string Sum(TransactionTotal total) => total.Certainly == total.AtMost
        ? total.AtMost.ToWords()
        : $"{total.Certainly.ToWords()} certainly, {total.AtMost.ToWords()} at most";

    /// <summary>
    /// Where more was certainly disbursed than can have been committed in the same currency, that it was, and by how much.
    /// </summary>
    public static IEnumerable<string> Beyond(ValueList<TransactionTotal> totals) =>
        from disbursed in totals
        where disbursed.Type == TransactionType.Disbursement
        let committed = totals
            .FirstOrDefault(total => total.Type == TransactionType.Commitment && total.Currency == disbursed.Currency)?.AtMost.Amount
                ?? ExactNumber.Zero
        let beyond = disbursed.Certainly.Amount.Beyond(committed)
        where beyond > ExactNumber.Zero
        select $"{new Money(beyond, disbursed.Currency).ToWords()} more is recorded as disbursed than as committed in "
            + $"{disbursed.Currency.Name}.";
}
