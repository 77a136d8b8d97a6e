using CooperationLedger.Amounts;
using CooperationLedger.Chronicles;

namespace CooperationLedger.Agreements;

/// <summary>
/// A clerk records that an agreement was reached. The date is the day on which it was, as a source says, whether or not it was signed.
/// </summary>
[RefusedWith(
    "its-own-ancestor", "no-party-of-the-ledger", "not-a-language", "not-a-number-of-months", "not-one-depositary", "not-two-parties")]
public sealed record RecordAgreement(AgreementTerms Terms) : DevelopmentCommand
{
    public override string? OpensAs => Terms.Title;

    public static Decision Decide(RecordAgreement command, DecisionContext context)
    {
        var terms = command.Terms;
        return Decision.Of(
            [
                .. Refusal.If(terms.Parties.Count < 2 || terms.Parties.Distinct().Count() != terms.Parties.Count, "not-two-parties",
                    "Name at least two parties to the agreement, each once.", "/terms/parties"),
                .. Refusal.If(!terms.Parties.Any(context.IsParty), "no-party-of-the-ledger",
                    $"None of them is a party to the ledger {context.Ledger}: at least one has to be.", "/terms/parties"),
                .. from depositary in terms.Depositaries.Index()
                   where depositary.Item.State is null == depositary.Item.Organisation is null
                   select new Refusal(
                       "not-one-depositary", "A depositary is a state or an organisation, one of the two.",
                           $"/terms/depositaries/{depositary.Index}"),
                .. from ancestor in terms.Lineage.Index()
                   where ancestor.Item.Agreement == context.Dossier
                   select new Refusal(
                       "its-own-ancestor", "An agreement comes from another than itself.", $"/terms/lineage/{ancestor.Index}/agreement"),
                .. terms.Titles.SelectMany((title, index) => LanguageTag.Objections(title.Language, $"/terms/titles/{index}/language")),
                .. terms.AuthenticLanguages.SelectMany((tag, index) => LanguageTag.Objections(tag, $"/terms/authenticLanguages/{index}")),
                .. Months(terms.Term?.Months, "months"),
                .. Months(terms.Term?.RenewedForMonths, "renewedForMonths"),
                .. Months(terms.Term?.NoticeMonths, "noticeMonths"),
            ],
            new Draft(context.Dossier, new AgreementRecorded(terms).AsToldIn(command)));
    }

    private static ValueList<Refusal> Months(ExactNumber? months, string field) => Refusal.If(
        months is not null && AgreementTerm.Whole(months) is null,
        "not-a-number-of-months", $"{months} is not a whole number of months from 1 to 1,200.", $"/terms/term/{field}");
}

/// <summary>An agreement was reached, or announced as reached; that says nothing of signatures.</summary>
public sealed record AgreementRecorded(AgreementTerms Terms) : Development;
