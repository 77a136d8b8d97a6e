using CooperationLedger.Actors;
using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that one party signed.</summary>
/// <param name="Signatories">Who signed for it, as far as a source says.</param>
/// <param name="Effect">What the signature does; null when no source says.</param>
[RefusedWith("named-twice")]
public sealed record SignAgreement(
    CountryCode Party, ValueList<Official> Signatories = default, Place? Place = null, SignatureEffect? Effect = null) : DevelopmentCommand
{
    public static Decision Decide(SignAgreement command, DecisionContext context) => Decision.Of(
        [.. Refusal.Twice(command.Signatories.Select(signatory => signatory.Person), "/signatories", "/person")],
        new Draft(
            context.Dossier, new AgreementSigned(command.Party, command.Signatories, command.Place, command.Effect).AsToldIn(command)));
}

/// <summary>One party signed (Vienna Convention, articles 11 and 12).</summary>
/// <param name="Signatories">Who signed for it; empty when no source says.</param>
/// <param name="Place">Where, if a source says.</param>
/// <param name="Effect">Null when no source says.</param>
public sealed record AgreementSigned(
    CountryCode Party, ValueList<Official> Signatories, Place? Place, SignatureEffect? Effect = null) : Development;

/// <summary>What a signature does (Vienna Convention, articles 12 and 14).</summary>
public enum SignatureEffect
{
    /// <summary>It expresses consent to be bound.</summary>
    Definitive,
    SubjectToRatification,

    /// <summary>It becomes definitive once the state confirms it (article 12, paragraph 2).</summary>
    AdReferendum,
}
