namespace CooperationLedger.Web.Recording;

/// <summary>That a command was accepted under a key, so that the same request again gets the same entries again.</summary>
/// <remarks>Inserted in the transaction of the entries: either both are there or neither. Refusals are not kept.</remarks>
/// <param name="Id">The caller's key; unique in the ledger.</param>
/// <param name="Body">SHA-256 of the command as canonical JSON, in hexadecimal.</param>
/// <param name="Dossier">The dossier that the command was recorded in; it may have been named by us.</param>
/// <param name="Version">What was answered; null in receipts made before it was kept.</param>
/// <param name="Leading">The dossier that went on, whose version that is; null in receipts made before it was kept.</param>
public sealed record Receipt(
    string Id, string User, string Route, string Body, string Dossier, IReadOnlyList<Guid> Entries, long? Version = null,
    string? Leading = null)
{
    public bool IsFor(RecordRequest request) => (User, Route, Body) == (request.By.User, request.Route, request.BodyDigest);
}
