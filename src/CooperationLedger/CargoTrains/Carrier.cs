namespace CooperationLedger.CargoTrains;

/// <summary>Who runs a train on a part of its way: in words, or an organisation of the ledger, one of the two.</summary>
/// <param name="Name">As the source calls it.</param>
/// <param name="Organisation">Its dossier, such as <c>organisation-railways</c>.</param>
public sealed record Carrier(string? Name = null, [Names("organisation")] string? Organisation = null)
{
    /// <param name="at">Where in the command it is (JSON Pointer).</param>
    internal IEnumerable<Refusal> Objections(string at) => Refusal.If(
        Name is null == Organisation is null, "one-of-two", "Name the carrier either in words or as an organisation.", at);
}
