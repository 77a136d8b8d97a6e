using CooperationLedger.Chronicles;

namespace CooperationLedger.Web.Recording;

/// <summary>What a request comes to before anything is recorded.</summary>
public abstract record Decided
{
    private Decided() { }

    /// <summary>Nothing is to be recorded: it is refused, or was recorded before under its key.</summary>
    public sealed record Answered(RecordAnswer Answer) : Decided;

    public sealed record Recordable(DecisionContext Context, DecisionOutcome.Accepted Outcome) : Decided
    {
        /// <summary>What is to be recorded, or says so already; the dossier's own first.</summary>
        public IReadOnlyList<Guid> Ids { get; } = [.. Outcome.Entries.Select(planned => planned.Entry.Id)];
    }
}
