namespace CooperationLedger.Benchmarks.StockMarten;

public sealed record StatedDate(string Edtf, string Basis);

public sealed record Citation(string Source, string Place);

public sealed record CommitmentChecked(
    string LookedIn, StatedDate Date, IReadOnlyList<Citation> Citations, IReadOnlyList<string> Before, IReadOnlyList<string> After);

/// <summary>The one document of a stream, made from its events as Marten's conventions have it.</summary>
public sealed record Commitment(string Id, IReadOnlyList<CommitmentChecked> Checks)
{
    public static Commitment Create(CommitmentChecked @event) => new("", [@event]);

    public Commitment Apply(CommitmentChecked @event) => this with { Checks = [.. Checks, @event] };
}
