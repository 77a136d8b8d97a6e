using CooperationLedger.Actors;
using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that one party signed.</summary>
/// <param name="Signatories">Who signed for it, as far as a source says.</param>
/// <param name="Effect">What the signature does; null when no source says.</param>
public sealed record SignAgreement(
    CountryCode Party, ValueList<Official> Signatories = default, Place? Place = null, SignatureEffect? Effect = null) : DevelopmentCommand
{
    public static Decision Decide(SignAgreement command, Situation situation) => Decision.Of(
        [
            .. from signatory in command.Signatories.Index()
               where command.Signatories.Take(signatory.Index).Any(earlier => earlier.Person == signatory.Item.Person)
               select new Refusal("named-twice", $"'{signatory.Item.Person}' signs once.", $"/signatories/{signatory.Index}/person"),
        ],
        new Draft(situation.Dossier, new AgreementSigned(command.Party, command.Signatories, command.Place, command.Effect).AsToldIn(command)));
}
