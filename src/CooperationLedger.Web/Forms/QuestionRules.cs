using CooperationLedger.Actors;
using CooperationLedger.Agreements;
using CooperationLedger.CargoServices;
using CooperationLedger.CargoTrains;
using CooperationLedger.Dates;
using CooperationLedger.Meetings;
using CooperationLedger.Places;
using CooperationLedger.Projects;
using CooperationLedger.Security;
using CooperationLedger.Statements;

namespace CooperationLedger.Web.Forms;

/// <summary>A member of a command, before it is a question.</summary>
/// <param name="Type">What it holds; of a list, what its items are.</param>
/// <param name="Names">The kind of dossier that it names; null for any kind, and where <paramref name="IsReference"/> is false.</param>
/// <param name="IsOptional">It may be left empty.</param>
internal sealed record AskedMember(string Name, Type Type, bool IsReference, string? Names, bool IsOptional, Type Command);

/// <summary>Where in a form a question is asked, by what it is called and what it holds: the same in every form.</summary>
internal static class QuestionRules
{
    /// <summary>What a dossier is opened with: each of its questions is one of the form.</summary>
    private static readonly Type[] Subjects =
        [typeof(MeetingSubject), typeof(AgreementTerms), typeof(CargoTrainService), typeof(ExerciseSubject), typeof(OfferTerms)];

    private static readonly Dictionary<Type, QuestionPart> PartOfType = new()
    {
        [typeof(EdtfDate)] = QuestionPart.When,
        [typeof(When)] = QuestionPart.When,
        [typeof(DateBasis)] = QuestionPart.When,
        [typeof(CountryCode)] = QuestionPart.Who,
        [typeof(Official)] = QuestionPart.Who,
        [typeof(Participant)] = QuestionPart.Who,
        [typeof(Voice)] = QuestionPart.Who,
        [typeof(Carrier)] = QuestionPart.Who,
        [typeof(ProjectParticipant)] = QuestionPart.Who,
        [typeof(Place)] = QuestionPart.Where,
        [typeof(CargoServiceRoute)] = QuestionPart.Where,
        [typeof(Citation)] = QuestionPart.Source,
    };

    /// <summary>Where the type alone does not show it.</summary>
    private static readonly Dictionary<string, QuestionPart> PartOfName = new()
    {
        ["by"] = QuestionPart.Who,
        ["author"] = QuestionPart.Who,
        ["publisher"] = QuestionPart.Who,
        ["url"] = QuestionPart.Where,
        ["before"] = QuestionPart.Why,
        ["after"] = QuestionPart.Why,
        ["reason"] = QuestionPart.Why,
        ["note"] = QuestionPart.Why,
        ["preferred"] = QuestionPart.Why,
        ["withWholeDossier"] = QuestionPart.Why,
        ["sha256"] = QuestionPart.Source,
        ["noDigestBecause"] = QuestionPart.Source,
        ["clerical"] = QuestionPart.Source,
    };

    /// <param name="Type">Only where it holds this; null for anything.</param>
    private sealed record Rare(string Name, string Because, Type? Type = null);

    /// <summary>What few entries say, and so is asked under "More" wherever it may be left empty.</summary>
    private static readonly Rare[] RareNames =
    [
        new("before", "the days show the order of nearly all entries"),
        new("after", "the days show the order of nearly all entries"),
        new("ends", "most of what happens lasts a day"),
        new("from", "most who take part are there from beginning to end", typeof(EdtfDate)),
        new("until", "most who take part are there from beginning to end", typeof(EdtfDate)),
        new("part", "most who take part are there throughout, and most withdrawals are whole"),
        new("effect", "most acts take effect on their day, and few sources say what a signature does"),
        new("said", "what matters by itself is recorded as a statement"),
        new("topics", "they help to find an entry, and few sources list them"),
        new("about", "few meetings are about third states", typeof(CountryCode)),
        new("to", "few statements are addressed to somebody", typeof(CountryCode)),
        new("organisations", "persons and states take part far more often"),
        new("observers", "few exercises are observed"),
        new("host", "few meetings belong to an organisation"),
        new("hostState", "the place shows it"),
        new("via", "few sources name the places between"),
        new("viewOf", "few report the view of another"),
        new("by", "it is whoever had spoken, unless the source says otherwise", typeof(Voice)),
        new("binding", "it follows from the kind of most agreements"),
        new("subjectToRatification", "few sources say it when an agreement is reached"),
        new("depositaries", "agreements between two states have none"),
        new("lineage", "most agreements come from no other"),
        new("titles", "most sources give one title"),
        new("authenticLanguages", "few sources name them"),
        new("term", "few sources name how long an agreement lasts"),
        new("quotation", "the place in a source finds the words again"),
        new("hsCode", "few sources give a code of goods"),
        new("consignor", "few sources name who sends goods"),
        new("consignee", "few sources name who receives goods"),
        new("reference", "it only distinguishes transactions that are alike in all else"),
        new("milestone", "few promises are about a milestone"),
        new("target", "few promises name a number"),
        new("condition", "few promises wait for something else"),
        new("within", "few promises wait for something else"),
        new("every", "few promises recur"),
        new("for", "few promises recur"),
        new("commitment", "most announcements promise nothing by themselves"),
        new("inScript", "it is asked once, when somebody has the name in that script at hand"),
        new("alsoCalled", "other spellings turn up later"),
    ];

    public static bool IsSubject(Type type) => Subjects.Contains(type);

    public static QuestionPart PartOf(AskedMember asked) =>
        PartOfName.TryGetValue(asked.Name, out var named) ? named
        : PartOfType.TryGetValue(asked.Type, out var typed) ? typed
        : asked is { IsReference: true, Names: "person" or "organisation" } ? QuestionPart.Who
        : QuestionPart.What;

    /// <summary>Whether few entries need it. What has to be answered is never rare, whatever it is called.</summary>
    /// <remarks>
    /// So is a link to another dossier, beside who takes part and the sources: an entry can be read without it. Where something is only
    /// registered, such as a person, the source of that is rare too.
    /// </remarks>
    public static bool IsRare(AskedMember asked) => asked.IsOptional && (
        RareNames.Any(rare => rare.Name == asked.Name && (rare.Type is null || rare.Type == asked.Type))
        || (asked.IsReference && PartOf(asked) == QuestionPart.What)
        || (asked.Type == typeof(Citation) && !asked.Command.IsAssignableTo(typeof(Chronicles.AnnotatingCommand))));
}
