namespace CooperationLedger.Chronicles;

/// <summary>What recording a command would do.</summary>
public abstract record DecisionOutcome
{
    private DecisionOutcome() { }

    public sealed record Refused(ValueList<Refusal> Reasons) : DecisionOutcome;

    /// <param name="Entries">One for each draft, in the order of the decider.</param>
    /// <param name="Changed">
    /// The dossiers that are not what they were, each once: what lists keep of them is written from these, and nothing is folded again.
    /// </param>
    /// <param name="Version">Of the command's dossier, or the one that goes on for it, once all is recorded.</param>
    public sealed record Accepted(ValueList<Planned> Entries, ValueList<ChangedDossier> Changed, DossierVersion Version) : DecisionOutcome
    {
        /// <summary>What is to be appended.</summary>
        public IEnumerable<Entry> NewEntries => Entries.Where(planned => planned.IsNew).Select(planned => planned.Entry);
    }
}

/// <param name="Entry">The entry to append; or the one that says so already.</param>
public sealed record Planned(Entry Entry, bool IsNew);

/// <summary>A dossier that is written to, or goes on for one that is.</summary>
/// <param name="Streams">Before anything is recorded.</param>
/// <param name="NewStreams">Once all is recorded.</param>
public sealed record ChangedDossier(MergedStreams Streams, MergedStreams NewStreams)
{
    public string Dossier => Streams.Own.Dossier;

    public Chronicle Before => Streams.Chronicle;

    public Chronicle After => NewStreams.Chronicle;
}
