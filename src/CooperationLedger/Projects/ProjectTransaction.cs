using CooperationLedger.Amounts;
using CooperationLedger.Chronicles;

namespace CooperationLedger.Projects;

/// <summary>IATI 2.03, codelist TransactionType; the numbers are its codes.</summary>
public enum TransactionType
{
    /// <summary>A firm, written obligation to provide a stated amount (Outgoing Commitment).</summary>
    Commitment = 2,

    /// <summary>Funds placed at the disposal of the receiver.</summary>
    Disbursement = 3,

    /// <summary>An indicative, non-binding intention to provide funds (Outgoing Pledge).</summary>
    Pledge = 12,
}

/// <summary>Money of a project. If two sources report it, it is still one transaction.</summary>
/// <param name="Made">The entry that reports it, the first where there are several.</param>
/// <param name="AlsoTold">Further entries that report the same.</param>
public sealed record ProjectTransaction(
    TransactionType Type, Money Money, ProjectParticipant? Provider, ProjectParticipant? Receiver, string? Reference, string? Note,
    Evidence Made, ValueList<Evidence> AlsoTold)
{
    /// <summary>On the day asked about it may or may not have been made.</summary>
    public bool Possibly => Made.Possibly;

    internal static ValueList<ProjectTransaction> With(ValueList<ProjectTransaction> known, ProjectTransactionMade made, Evidence told)
    {
        var same = known.FirstOrDefault(other => other.IsToldBy(made));
        return same is null
            ? [.. known, new(made.Type, made.Money, made.Provider, made.Receiver, made.Reference, made.Note, told, [])]
            : [.. known
                .Select(other =>
                    ReferenceEquals(other, same)
                        ? same with { Note = same.Note ?? made.Note, AlsoTold = [.. same.AlsoTold, told] } : other)];
    }

    /// <remarks>
    /// The same in all but who reports it and in what words. Where two really are alike, the source's references distinguish them.
    /// </remarks>
    private bool IsToldBy(ProjectTransactionMade made) =>
        (Type, Money, Provider, Receiver, Reference, Made.Date) == (
            made.Type, made.Money, made.Provider, made.Receiver, made.Reference, made.Date);
}

/// <summary>What was pledged, committed or disbursed in one currency: exact, and never across currencies.</summary>
/// <param name="Count">How many transactions.</param>
/// <param name="Certainly">The sum of those that certainly were made by the day asked about.</param>
/// <param name="AtMost">The sum of all, including those that were only possibly made by that day.</param>
public sealed record TransactionTotal(TransactionType Type, Currency Currency, int Count, Money Certainly, Money AtMost)
{
    /// <returns>Pledges first, then commitments, then disbursements; by currency.</returns>
    public static ValueList<TransactionTotal> Of(IEnumerable<ProjectTransaction> transactions) =>
    [
        .. from made in transactions
           group made by (made.Type, made.Money.Currency) into alike
           orderby Place(alike.Key.Type), alike.Key.Currency.ToString()
           select new TransactionTotal(
               alike.Key.Type, alike.Key.Currency, alike.Count(),
               Sum(alike.Where(made => !made.Possibly), alike.Key.Currency), Sum(alike, alike.Key.Currency)),
    ];

    private static Money Sum(IEnumerable<ProjectTransaction> transactions, Currency currency) =>
        new(ExactNumber.Sum(transactions.Select(made => made.Money.Amount)), currency);

    /// <summary>In the order in which money usually comes.</summary>
    public static int Place(TransactionType type) =>
        Array.IndexOf([TransactionType.Pledge, TransactionType.Commitment, TransactionType.Disbursement], type);
}
