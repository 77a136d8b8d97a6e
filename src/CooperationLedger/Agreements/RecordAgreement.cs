using CooperationLedger.Chronicles;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that an agreement was reached. The date is the day on which it was, as a source tells, whether or not it was signed.</summary>
public sealed record RecordAgreement(AgreementTerms Terms) : DevelopmentCommand
{
    public override string? OpensAs => Terms.Title;

    public static Decision Decide(RecordAgreement command, Situation situation)
    {
        var parties = command.Terms.Parties;
        return Decision.Of(
            [
                .. Refusal.If(parties.Count < 2 || parties.Distinct().Count() != parties.Count, "not-two-parties",
                    "Name the two parties to the agreement, each once.", "/terms/parties"),
                .. from party in parties.Index()
                   where !situation.IsParty(party.Item)
                   select new Refusal("not-a-party", $"{party.Item.Name} ({party.Item}) is not a party to the ledger {situation.Ledger}.", $"/terms/parties/{party.Index}"),
            ],
            new Draft(situation.Dossier, new AgreementRecorded(command.Terms).AsToldIn(command)));
    }
}
