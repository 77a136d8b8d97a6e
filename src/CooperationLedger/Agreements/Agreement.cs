using CooperationLedger.Actors;
using CooperationLedger.Chronicles;
using CooperationLedger.Places;
using CooperationLedger.Sectors;

namespace CooperationLedger.Agreements;

/// <summary>After the UN Treaty Handbook; what a source calls an agreement and no more has none of these kinds.</summary>
public enum AgreementKind
{
    Treaty,
    Convention,
    Protocol,
    ExchangeOfNotes,
    MemorandumOfUnderstanding,
    Contract,
    JointStatement,
    Announcement,
}

/// <summary>What an agreement is, only as far as a source says.</summary>
/// <param name="Parties">Between whom; they alone can sign it.</param>
/// <param name="Kind">Null when a source calls it an agreement and no more.</param>
/// <param name="Binding">Whether it binds under international law; null when no source says.</param>
public sealed record AgreementTerms(
    string Title,
    ValueList<CountryCode> Parties,
    AgreementKind? Kind = null,
    string? Subject = null,
    ValueList<Sector> Sectors = default,
    bool? Binding = null);

/// <summary>An agreement was reached, or announced as reached; that says nothing of signatures.</summary>
public sealed record AgreementRecorded(AgreementTerms Terms) : Development;

/// <summary>One party signed (Vienna Convention on the Law of Treaties, articles 11 and 12).</summary>
/// <param name="Signatories">Who signed for it; empty when no source says.</param>
/// <param name="Place">Where, if a source says.</param>
public sealed record AgreementSigned(CountryCode Party, ValueList<Official> Signatories, Place? Place) : Development;

/// <summary>The agreement entered into force (Vienna Convention, article 24): an act that a source reports, never concluded from signatures.</summary>
public sealed record AgreementEnteredIntoForce : Development;

/// <summary>Who may still sign, and whether it is in force.</summary>
public abstract record Agreement
{
    private Agreement() { }

    public sealed record Unknown : Agreement;

    public sealed record Reached(ValueList<CountryCode> Parties, ValueList<CountryCode> SignedBy, bool InForce) : Agreement;

    public static readonly DossierKind Kind = new DossierKind<Agreement, AgreementView>(
        "agreement", new Unknown(), Evolve, AgreementView.Of,
        events:
        [
            EventName.Of<AgreementRecorded>("agreement_recorded"),
            EventName.Of<AgreementSigned>("agreement_signed"),
            EventName.Of<AgreementEnteredIntoForce>("agreement_entered_into_force"),
        ],
        commands:
        [
            CommandName.Of<RecordAgreement>(RecordAgreement.Decide),
            CommandName.Of<SignAgreement>(SignAgreement.Decide),
            CommandName.Of<RecordEntryIntoForce>(RecordEntryIntoForce.Decide),
        ]);

    /// <remarks>Signatures come in any order, and in force may be told of an agreement of which no signature is.</remarks>
    public static Evolution<Agreement> Evolve(Agreement agreement, LedgerEvent @event) => (agreement, @event) switch
    {
        (Unknown, AgreementRecorded { Terms.Parties: var parties }) => new Reached(parties, [], InForce: false),
        (Reached reached, AgreementSigned { Party: var party }) when MaySign(reached, party) => reached with { SignedBy = [.. reached.SignedBy, party] },
        (Reached { InForce: false } reached, AgreementEnteredIntoForce) => reached with { InForce = true },

        (Unknown, _) => new Refusal("not-reached", "This agreement had not been reached by then."),
        (_, AgreementRecorded) => new Refusal("already-recorded", "This agreement is recorded already: correct its entry instead."),
        (Reached reached, AgreementSigned { Party: var party }) when !reached.Parties.Contains(party) =>
            new Refusal("not-a-party", $"{party.Name} ({party}) is not a party to this agreement: {string.Join(" and ", reached.Parties.Select(other => other.Name))} are.", "/party"),
        (_, AgreementSigned { Party: var party }) =>
            new Refusal("already-signed", $"The signature of {party.Name} is recorded already: correct that entry if it is wrong.", "/party"),
        (_, AgreementEnteredIntoForce) => new Refusal("already-in-force", "It had entered into force by then."),
        _ => Evolution.Unforeseen(@event, agreement),
    };

    private static bool MaySign(Reached reached, CountryCode party) => reached.Parties.Contains(party) && !reached.SignedBy.Contains(party);
}
