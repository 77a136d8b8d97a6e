using CooperationLedger.Agreements;
using CooperationLedger.Chronicles;
using CooperationLedger.Places;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Agreements;

/// <summary>What can be said of an agreement on a day. That no source tells of a signature is said as just that.</summary>
public static class AgreementWords
{
    public static string Kind(AgreementKind? kind) => kind switch
    {
        null => "Kind not stated",
        AgreementKind.Treaty => "Treaty",
        AgreementKind.Convention => "Convention",
        AgreementKind.Protocol => "Protocol",
        AgreementKind.ExchangeOfNotes => "Exchange of notes",
        AgreementKind.MemorandumOfUnderstanding => "Memorandum of understanding",
        AgreementKind.Contract => "Contract",
        AgreementKind.JointStatement => "Joint statement",
        AgreementKind.Announcement => "Announcement",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <returns>"Signed by Pakistan; no signature of Russia is recorded".</returns>
    public static string Signatures(AgreementView agreement)
    {
        if (agreement.Signatures.Count == 0)
        {
            return "No signature is recorded";
        }

        var signed = $"{(agreement.Signatures.Any(signature => signature.Evidence.Possibly) ? "Possibly signed" : "Signed")} by {Words.States(agreement.Signatures.Select(signature => signature.Party))}";
        return agreement.NotSignedBy.Any() ? $"{signed}; no signature of {Either(agreement.NotSignedBy)} is recorded" : signed;
    }

    public static string Force(AgreementView agreement) =>
        agreement.InForce is { } inForce ? inForce.Possibly ? "Possibly in force" : "In force" : "No entry into force is recorded";

    public static string Binding(bool? binding) => binding switch
    {
        null => "Not stated",
        true => "Yes, as a source says",
        false => "No, as a source says",
    };

    /// <summary>What an entry of an agreement says; null for the entries of others.</summary>
    public static string? Entry(LedgerEvent @event) => @event switch
    {
        AgreementRecorded reached => $"{Words.States(reached.Terms.Parties)} reached an agreement: {Words.Stopped(reached.Terms.Title)}",
        AgreementSigned signed => $"{signed.Party.Name} signed{(signed.Place is { } place ? $" at {place.ToWords()}" : "")}.",
        AgreementEnteredIntoForce => "The agreement entered into force.",
        _ => null,
    };

    /// <param name="isToday">The day is today, so that it need not be named.</param>
    public static IReadOnlyList<Sentence> Of(AgreementView agreement, DateOnly on, bool isToday)
    {
        var by = isToday ? "" : $" by {Words.Day(on)}";
        return
        [
            .. agreement.Reached is { } reached ? [new($"It was {Possibly(reached)}reached {Words.At(reached.Date)}.", reached)] : ValueList.Of<Sentence>([]),
            .. agreement.Signatures.Count == 0 ? [new($"No signature{by} is recorded. That does not show that nobody signed.")] : ValueList.Of<Sentence>([]),
            agreement.InForce is { } inForce
                ? new($"It {Possibly(inForce)}entered into force {Words.At(inForce.Date)}.", inForce)
                : new($"No entry into force{by} is recorded."),
        ];
    }

    private static string Possibly(Evidence evidence) => evidence.Possibly ? "possibly " : "";

    private static string Either(IEnumerable<CountryCode> parties) => string.Join(" or ", parties.Select(party => party.Name));
}
