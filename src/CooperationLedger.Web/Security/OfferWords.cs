using CooperationLedger.Security;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Statements;

namespace CooperationLedger.Web.Security;

/// <summary>What can be said of an offer. That no answer is recorded is never presented as a refusal.</summary>
public static class OfferWords
{
    public static string Kind(OfferKind? kind) => kind switch
    {
        null => "Not stated",
        OfferKind.GoodOffices => "Good offices",
        OfferKind.Mediation => "Mediation",
        OfferKind.Conciliation => "Conciliation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <returns>"Accepted by Pakistan; no answer of India is recorded".</returns>
    public static string Outcome(OfferView offer)
    {
        if (offer.Lapse is { } lapse)
        {
            return lapse.Possibly ? "Possibly lapsed" : "Lapsed";
        }

        if (offer.Answers.Count == 0)
        {
            return "Outcome not known: no answer is recorded";
        }

        return Words.Upper(string.Join("; ",
        [
            .. Answered(offer, accepted: true),
            .. Answered(offer, accepted: false),
            .. offer.NotAnsweredBy.ToList() is [_, ..] silent
                ? [$"no answer of {string.Join(" or ", silent.Select(state => state.Name))} is recorded"] : ValueList.Of<string>([]),
        ]));
    }

    private static IEnumerable<string> Answered(OfferView offer, bool accepted)
    {
        var by = offer.Answers.Where(answer => answer.Accepted == accepted).ToList();
        return by.Count == 0
            ? [] : [$"{(by.Any(answer => answer.Evidence.Possibly) ? "possibly " : "")}{Answer(accepted)} by "
                + $"{Words.States(by.Select(answer => answer.By))}"];
    }

    public static string Answer(bool accepted) => accepted ? "accepted" : "declined";

    /// <summary>What an entry of an offer says; null for the entries of others.</summary>
    /// <param name="nameOf">What a dossier is called; without it nobody is named who offered.</param>
    public static string? Entry(LedgerEvent @event, Func<string, string>? nameOf = null) => @event switch
    {
        OfferMade { Offer: var offer } =>
            $"{(offer.Kind is { } kind ? Kind(kind) : "Help")} {(offer.Kind is OfferKind.GoodOffices ? "were" : "was")}"
                + $" offered{By(offer, nameOf)}{To(offer)}: {Words.Stopped(offer.Title)}",
        OfferAccepted accepted => $"{accepted.By.Name} accepted the offer.{(accepted.Note is { } note ? $" {Words.Stopped(note)}" : "")}",
        OfferDeclined declined => $"{declined.By.Name} declined the offer.{Words.Because(declined.Reason)}",
        OfferLapsed lapsed => $"The offer lapsed.{Words.Because(lapsed.Reason)}",
        _ => null,
    };

    public static IReadOnlyList<Sentence> Of(OfferView offer, DateOnly on, bool isToday)
    {
        if (offer.Made is not { } made)
        {
            return [];
        }

        var by = isToday ? "" : $" by {Words.Day(on)}";
        return
        [
            new($"It was {(made.Possibly ? "possibly " : "")}offered {Words.At(made.Date)}.", made),
            .. offer.Lapse is { } lapse
                ? [new Sentence(
                    $"It {(lapse.Possibly ? "possibly " : "")}lapsed {Words.At(lapse.Date)}.{Words.Because(offer.LapsedBecause)}", lapse)]
                : offer.Answers.Count == 0
                    ? [new Sentence($"No answer{by} is recorded. That does not show that nobody answered.")]
                    : ValueList.Of<Sentence>([]),
        ];
    }

    private static string By(OfferTerms offer, Func<string, string>? nameOf) =>
        nameOf is null ? "" : $" by {StatementWords.Voice(offer.By, nameOf)}";

    private static string To(OfferTerms offer) => offer.To.Count == 0 ? "" : $" to {Words.States(offer.To)}";
}
