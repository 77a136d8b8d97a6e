using System.Text.Json.Nodes;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Ledgers;
using CooperationLedger.Projects;
using CooperationLedger.TransparencyLog;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Projects;
using CooperationLedger.Web.Timelines;
using static CooperationLedger.Web.OpenApi.Schemas;

namespace CooperationLedger.Web.OpenApi;

/// <param name="Body">The schema of what is answered.</param>
public sealed record Answer(string Description, JsonNode Body, string MediaType = "application/json", params string[] Headers);

/// <summary>What reading an address takes and answers.</summary>
public sealed record ReadOperation(Answer Answer, IReadOnlyList<Parameter> Query, params Problem[] Problems);

/// <summary>A part of a request beside its body.</summary>
/// <param name="In">Where it stands: query or header.</param>
public sealed record Parameter(string Name, string Description, JsonNode Schema, string In = "query");

/// <summary>The few ways in which the ledger is read.</summary>
public sealed class ReadOperations(Schemas schemas)
{
    private static readonly Parameter After = new("after", "Wait until the answer has every entry up to this sequence.", new JsonObject { ["type"] = "integer", ["minimum"] = 0 });

    private static readonly Parameter[] Cut =
    [
        new("knownAt", "As it was known then: an instant, a date, or entry: and an entry's id.", Text("2026-01-31T12:00:00Z, 2026-01-31 or entry:0198…")),
        new("trueAt", "Of what had happened by this day.", new JsonObject { ["type"] = "string", ["format"] = "date" }),
    ];

    public static readonly IReadOnlyList<string> CommitmentFields = ["status", "overdue", "owedBy", "project", "window", "dueWithin", "testable", "page"];
    public static readonly IReadOnlyList<string> ProjectFields = ["declared", "page"];
    public static readonly IReadOnlyList<string> TimelineFields = ["from", "to", "kind", "source", "dossier", "following", "preceding"];

    /// <param name="operation">Its name, such as <c>ListCommitments</c>.</param>
    /// <param name="kind">The kind of dossier that the address names, if it names one.</param>
    public ReadOperation Of(string operation, DossierKind? kind) => (operation, kind) switch
    {
        ("ListCommitments", _) => List(kind!) with { Query = [After, .. Commitments()] },
        ("ListProjects", _) => List(kind!) with { Query = [After, .. Projects()] },
        ("GetTimeline", _) => new(new("Developments in the order of happening, a hundred at a time.", schemas.Of(typeof(TimelineAnswer))), [After, .. Timeline()], Problem.Malformed, Problem.NoSuchLedger, Problem.NotYetInThisList),
        ("GetRegister", _) => new(new("One entry a line, in the order of recording (JSON Lines).", Entry(), "application/jsonl"), [], Problem.Malformed, Problem.NoSuchLedger),
        ("GetEntry", _) => new(new("The entry.", Entry()), [], Problem.NoSuchLedger, Problem.NoSuchEntry, Problem.NoSuchAddress),
        ("ListLedgers", _) => new(new("The ids of all ledgers.", schemas.Of(typeof(IReadOnlyList<string>))), [], Problem.Malformed),
        ("GetLedger", _) => Dossier(Ledger.Kind),
        _ when operation.StartsWith("List", StringComparison.Ordinal) => List(kind!),
        _ => Dossier(kind!),
    };

    private ReadOperation List(DossierKind kind) => new(
        new($"All of the kind {kind.Name}, by their ids.", schemas.Of(typeof(DossierList<>).MakeGenericType(kind.ViewType))),
        [After], Problem.Malformed, Problem.NoSuchLedger, Problem.NotYetInThisList);

    private ReadOperation Dossier(DossierKind kind)
    {
        var standing = kind == Commitment.Kind ? typeof(CommitmentStanding) : kind == Project.Kind ? typeof(ProjectStanding) : null;
        var properties = new JsonObject { ["view"] = schemas.Of(kind.ViewType) };
        if (standing is not null)
        {
            properties["standing"] = schemas.Of(standing);
        }

        return new(
            new("The dossier, with its chronicle.", And(schemas.Of(typeof(DossierAnswer)), properties), Headers: ["ETag"]),
            Cut, kind == Ledger.Kind ? [Problem.Malformed, Problem.NoSuchLedger] : [Problem.Malformed, Problem.NoSuchLedger, Problem.NoSuchDossier]);
    }

    private JsonObject Entry() => And(schemas.Of(typeof(EntryText)), new() { ["type"] = OneOf(EventCatalogue.Events.Select(name => name.Stored)), ["data"] = AnyOf(EventCatalogue.Events.Select(name => schemas.Of(name.Type))) });

    private static JsonObject And(JsonNode schema, JsonObject properties) =>
        new() { ["allOf"] = new JsonArray(schema, new JsonObject { ["type"] = "object", ["properties"] = properties }) };

    private IEnumerable<Parameter> Commitments() =>
        CommitmentFields.Zip(
        [
            schemas.Of(typeof(CommitmentStatus)), schemas.Of(typeof(Certainty)), schemas.Of(typeof(Places.CountryCode)), Text("A project's id."), schemas.Of(typeof(EdtfDate)),
            OneOf(Web.Commitments.CommitmentFilter.Horizons.Select(days => $"{days}")), OneOf("yes", "no"), new JsonObject { ["type"] = "integer", ["minimum"] = 1 },
        ],
        (name, schema) => new Parameter(name, $"Only those of this {name}, as the page of commitments asks.", schema));

    private static IEnumerable<Parameter> Projects() =>
        ProjectFields.Zip(
        [
            OneOf(ProjectFilter.Declarations), new JsonObject { ["type"] = "integer", ["minimum"] = 1 },
        ],
        (name, schema) => new Parameter(name, $"Only those of this {name}, as the page of projects asks.", schema));

    private IEnumerable<Parameter> Timeline() =>
        TimelineFields.Zip(
        [
            schemas.Of(typeof(EdtfDate)), schemas.Of(typeof(EdtfDate)), OneOf(TimelineFilter.Kinds), Text("A source's id."), Text("A dossier's id."),
            Text("A place, as the addresses of other pages have it."), Text("A place, as the addresses of other pages have it."),
        ],
        (name, schema) => new Parameter(name, $"Only those of this {name}, as the page of the timeline asks.", schema));
}
