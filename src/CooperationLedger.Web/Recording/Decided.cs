using CooperationLedger.Chronicles;

namespace CooperationLedger.Web.Recording;

/// <summary>What a request comes to before anything is recorded.</summary>
public abstract record Decided
{
    private Decided() { }

    /// <summary>Nothing is to be recorded: it is refused, or was recorded before under its key.</summary>
    public sealed record Answered(RecordAnswer Answer) : Decided;

    /// <param name="Entries">What is to be appended: one for each plan that says something new, in order of their dossiers.</param>
    public sealed record Recordable(DecisionContext Context, ValueList<Planned> Plans, IReadOnlyList<Entry> Entries) : Decided
    {
        /// <summary>What is to be recorded, or says so already; the dossier's own first.</summary>
        public IReadOnlyList<Guid> Ids { get; } =
            [.. Plans.Select(planned => planned.Existing ?? Entries.Single(entry => entry.Dossier == planned.Draft.Dossier).Id)];

        /// <summary>Of the dossier, with these entries.</summary>
        public long Version { get; } = Context.With(Entries).Stream.Leading.CombinedVersion;
    }
}
