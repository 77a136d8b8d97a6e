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
        [.. Refusal.Twice(command.Signatories.Select(signatory => signatory.Person), "/signatories", "/person", "signs")],
        new Draft(
            context.Dossier, new AgreementSigned(command.Party, command.Signatories, command.Place, command.Effect).AsToldIn(command)));
}
