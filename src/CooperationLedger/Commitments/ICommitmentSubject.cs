using CooperationLedger.Chronicles;

namespace CooperationLedger.Commitments;

/// <summary>What a commitment can be about: a dossier whose own course shows whether it was met, and by when that was promised.</summary>
public interface ICommitmentSubject : IDossierView
{
    /// <summary>The windows promised for what the commitment names, in the order of announcement; the last is the current one.</summary>
    ValueList<PromisedWindow> WindowsOf(CommitmentRegistered terms);

    /// <summary>Every time that it was put off without a new time.</summary>
    ValueList<PutOff> PutOffsOf(CommitmentRegistered terms) => [];

    /// <summary>It was announced or put off without a time, so that the last window, if there is one, holds no longer.</summary>
    bool IsTimeOpen(CommitmentRegistered terms) => false;

    /// <summary>What shows that it happened; null while nothing does, or when the commitment is shown by something else.</summary>
    Proof? ProofOf(CommitmentRegistered terms);
}

/// <param name="OrEarlier">What was promised happened on the day of the evidence or on any day before: a train first seen at a border
/// had already left.</param>
public sealed record Proof(Evidence Evidence, bool OrEarlier = false)
{
    public static Proof? Of(Evidence? evidence, bool orEarlier = false) => evidence is null ? null : new(evidence, orEarlier);

    /// <returns>What it shows by a day: nothing yet when it is of a later one.</returns>
    public Proof? By(DateOnly day) => Evidence.Date.Earliest > day ? null
        : Evidence.Date.Latest > day && Evidence.KnownBy is null ? this with { Evidence = Evidence with { Possibly = true } }
        : this;
}
