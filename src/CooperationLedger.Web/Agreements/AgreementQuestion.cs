using CooperationLedger.Agreements;
using CooperationLedger.Places;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Agreements;

/// <summary>What is asked of one agreement.</summary>
/// <param name="On">The day that is asked about; null for that of the cut.</param>
/// <param name="Between">Two states; null unless they are asked about.</param>
/// <param name="Party">The state whose acts are asked for; null for no state in particular.</param>
/// <param name="PartyStatus">Only parties with this status; null for all.</param>
public sealed record AgreementQuestion(
    DateOnly? On = null, (CountryCode One, CountryCode Other)? Between = null, CountryCode? Party = null, PartyStage? PartyStatus = null)
{
    /// <summary>What a query calls them.</summary>
    public const string Fields = "between on party partyStatus";

    private static readonly Dictionary<string, PartyStage> Stages = Enum.GetValues<PartyStage>().ToDictionary(QueryReader.Word);

    public static (AgreementQuestion Question, ValueList<Refusal> Faults) Of(IQueryCollection query)
    {
        var reader = new QueryReader(query);
        var question = new AgreementQuestion(DayOf(reader), PairOf(query, reader), StateOf(reader), reader.OneOf("partyStatus", Stages));
        return (question, reader.Faults);
    }

    /// <summary>The status of the agreement on the day asked about, by all that was known at the cut.</summary>
    /// <returns>Null while it is not known what it is.</returns>
    public AgreementStatus? Answer(Reading reading)
    {
        var known = AgreementView.Of(reading.Whole);
        return known.Terms is null ? null : AgreementStatus.Of(known, On ?? reading.TrueAt);
    }

    private static DateOnly? DayOf(QueryReader reader)
    {
        var date = reader.Date("on");
        if (date is not null && date.Earliest != date.Latest)
        {
            reader.Fault("on", "wrong-day", $"{date.ToWords()} is not one day, such as 8 November 2016.");
        }

        return date?.Earliest;
    }

    /// <remarks>Two boxes of a form give the name twice, an address both states at once: <c>FR,US</c>.</remarks>
    private static (CountryCode, CountryCode)? PairOf(IQueryCollection query, QueryReader reader)
    {
        var typed = query["between"].SelectMany(text => text?.Split(',', StringSplitOptions.TrimEntries) ?? [])
            .Where(text => text.Length > 0).ToList();
        if (typed.Count == 0)
        {
            return null;
        }

        var states = typed.Take(3).Where(text => CountryCode.TryParse(text, null, out _)).Distinct()
            .Select(text => CountryCode.Parse(text)).ToList();
        if (typed.Count != 2 || states.Count != 2)
        {
            reader.Fault("between", "wrong-between", "Name two different states, by their ISO 3166-1 codes such as FR,US.");
            return null;
        }

        return (states[0], states[1]);
    }

    private static CountryCode? StateOf(QueryReader reader)
    {
        if (reader.Text("party") is not { } typed)
        {
            return null;
        }

        if (CountryCode.TryParse(typed, null, out var state))
        {
            return state;
        }

        reader.Fault("party", "wrong-state", $"'{typed}' is not an ISO 3166-1 code of a state, such as FR.");
        return null;
    }
}

/// <summary>The status of an agreement on a day, and its force between two states if asked.</summary>
/// <param name="Between">Null unless two states are asked about.</param>
public sealed record AgreementStanding([property: Json.Spread] AgreementStatus Status, PairAnswer? Between);

/// <summary>Whether an agreement is in force between two states about a day, with what says so.</summary>
/// <param name="Says">In words.</param>
/// <param name="Acts">The acts that say so, in order of happening.</param>
public sealed record PairAnswer([property: Json.Spread] PairStatus Pair, string Says, IReadOnlyList<ActSaid> Acts);

/// <summary>An act that an answer rests on.</summary>
/// <param name="Says">In words.</param>
public sealed record ActSaid(string Says, Chronicles.Evidence Evidence);
