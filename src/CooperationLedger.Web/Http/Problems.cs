using CooperationLedger.Chronicles;
using CooperationLedger.TransparencyLog;
using CooperationLedger.Web.Recording;

namespace CooperationLedger.Web.Http;

/// <summary>Every refusal of the server as problem details (RFC 9457); <c>type</c> is the stable code.</summary>
public static class Problems
{
    public static IResult Of(Problem problem, string detail) => Of(problem.Status, problem.Code, detail);

    public static IResult Of(int status, string code, string detail, IReadOnlyDictionary<string, object?>? more = null) =>
        Results.Problem(type: code, detail: detail, statusCode: status, extensions: more);

    public static IResult Malformed(IReadOnlyList<Refusal> faults) =>
        Listing(Problem.Malformed.Status, Problem.Malformed.Code, faults);

    public static IResult Refused(IReadOnlyList<Refusal> reasons) =>
        Listing(Problem.Refused.Status, reasons is [var only] ? only.Code : Problem.Refused.Code, reasons);

    public static IResult NoSuchLedger(string ledger) =>
        Of(Problem.NoSuchLedger, $"There is no ledger '{ledger}'.");

    public static IResult NoSuchDossier(string dossier) =>
        Of(Problem.NoSuchDossier, $"There is no '{dossier}' in this ledger.");

    /// <param name="kind">What the address says that it is.</param>
    /// <param name="then">It was asked for at another time than now.</param>
    public static IResult NoSuchDossier(DossierKind kind, string dossier, bool then) => Of(
        Problem.NoSuchDossier,
        then ? $"Nothing was known then of a {kind.Name} '{dossier}'." : $"There is no {kind.Name} '{dossier}' in this ledger.");

    public static IResult NoSuchEntry(string ledger, string entry) =>
        Of(Problem.NoSuchEntry, $"There is no entry '{entry}' in this ledger.");

    /// <summary>With the entry as the register has it.</summary>
    public static IResult Unreadable(string ledger, UnreadableEntry entry) => Of(
        Problem.UnreadableEntry.Status, Problem.UnreadableEntry.Code,
        $"{entry.Dossier} is read no further than its version {entry.Version - 1}, and nothing is recorded in it: entry {entry.Sequence} "
            + $"cannot be read. {entry.Why.Detail}",
        new Dictionary<string, object?> { ["entry"] = EntryText.Of(ledger, entry) });

    /// <summary>Says in the header when to send a command again, where that helps.</summary>
    public static void SayWhenAgain(HttpContext http, RecordAnswer answer)
    {
        if (answer is RecordAnswer.Busy)
        {
            http.Response.Headers.RetryAfter = $"{RecordAnswer.Busy.Seconds}";
        }
    }

    /// <summary>The answer to a caller when nothing was recorded.</summary>
    public static IResult Of(RecordAnswer answer) => answer switch
    {
        RecordAnswer.Refused { Reasons: var reasons } => Refused(reasons),
        RecordAnswer.NoSuchDossier { Dossier: var dossier } => NoSuchDossier(dossier),
        RecordAnswer.OtherVersion other => Of(Problem.OtherVersion,
            $"{other.Dossier} is at version {Versions.Write(other.Actual)} now: read it again."),
        RecordAnswer.KeyTaken { Key: var key } => Of(Problem.KeyTaken,
            $"The Idempotency-Key '{key}' was used for another command, or by another user."),
        RecordAnswer.TooLong { Bytes: var bytes } => Of(Problem.EntryTooLong,
            $"The entry would take {bytes:N0} bytes; {EntryText.MostBytes:N0} are the most."),
        RecordAnswer.RaceLost => Of(Problem.RaceLost,
            "Others recorded in the same dossier each time it was tried: try again."),
        RecordAnswer.Busy { Dossiers: var dossiers } => Of(Problem.DossierBusy,
            $"Others are recording in {string.Join(" or ", dossiers)} now. Nothing was recorded: "
                + $"send it again in {RecordAnswer.Busy.Seconds} seconds."),
        RecordAnswer.Unguarded => Of(Problem.Unguarded,
            "Nothing is recorded while entries could be altered: /health/ready says why, for whoever runs this server."),
        RecordAnswer.Unreadable unreadable => Unreadable(unreadable.Ledger, unreadable.Entry),
        RecordAnswer.Damaged { What: var what } => Of(Problem.DamagedStore,
            $"Nothing was recorded, and trying again does not help: the store is damaged. {what}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IResult Listing(int status, string code, IReadOnlyList<Refusal> reasons) => Of(
        status, code, string.Join(" ", reasons.Select(reason => reason.Detail)),
        new Dictionary<string, object?> { ["reasons"] = reasons });
}
