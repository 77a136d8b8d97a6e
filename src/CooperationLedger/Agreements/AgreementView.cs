using CooperationLedger.Actors;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>What is known of an agreement.</summary>
/// <param name="Reached">That it was reached, and when.</param>
/// <param name="Signatures">In the order in which they were given, as far as the days tell.</param>
/// <param name="InForce">That a source reports its entry into force.</param>
public sealed record AgreementView(
    string Id, AgreementTerms? Terms, Evidence? Reached, ValueList<Signature> Signatures, Evidence? InForce) : ICommitmentSubject
{
    public string Title => Terms?.Title ?? Id;

    public AgreementStatus Status => this switch
    {
        { InForce: not null } => AgreementStatus.InForce,
        { Signatures.Count: 0 } => AgreementStatus.Reached,
        _ when NotSignedBy.Any() => AgreementStatus.PartlySigned,
        _ => AgreementStatus.FullySigned,
    };

    /// <summary>The parties of which no signature is recorded, which is not to say that they did not sign.</summary>
    public IEnumerable<CountryCode> NotSignedBy => (Terms?.Parties ?? []).Except(Signatures.Select(signature => signature.Party));

    /// <remarks>An agreement promises no time by itself: a commitment about it has its own.</remarks>
    public ValueList<PromisedWindow> WindowsOf(CommitmentRegistered terms) => [];

    public Proof? ProofOf(CommitmentRegistered terms) => terms.ShownBy is CommitmentProof.AgreementInForce ? Proof.Of(InForce) : null;

    public static AgreementView Of(Chronicle chronicle) => chronicle.Entries.Aggregate(
        new AgreementView(chronicle.Dossier, null, null, [], null), See);

    private static AgreementView See(AgreementView view, ChronicleEntry entry) => entry.Event switch
    {
        AgreementRecorded recorded => view with { Terms = recorded.Terms, Reached = Evidence.Of(entry) },
        AgreementSigned signed => view with
        {
            Signatures = [.. view.Signatures, new(signed.Party, signed.Signatories, signed.Place, Evidence.Of(entry))],
        },
        AgreementEnteredIntoForce => view with { InForce = Evidence.Of(entry) },
        _ => view,
    };
}

/// <summary>How far an agreement has come, as far as is recorded.</summary>
public enum AgreementStatus
{
    /// <summary>Of signatures nothing is recorded.</summary>
    Reached,
    PartlySigned,
    FullySigned,
    InForce,
}

/// <summary>One party's signature.</summary>
public sealed record Signature(CountryCode Party, ValueList<Official> Signatories, Place? Place, Evidence Evidence);
