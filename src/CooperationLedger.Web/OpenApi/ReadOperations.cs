using System.Text.Json.Nodes;
using CooperationLedger.Agreements;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Ledgers;
using CooperationLedger.Projects;
using CooperationLedger.TransparencyLog;
using CooperationLedger.Web.Agreements;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Sources;
using CooperationLedger.Web.Timelines;
using static CooperationLedger.Web.OpenApi.Schemas;

namespace CooperationLedger.Web.OpenApi;

/// <param name="Body">The schema of what is answered.</param>
public sealed record Answer(string Description, JsonNode Body, string MediaType = "application/json", params string[] Headers);

/// <summary>What reading an address answers.</summary>
public sealed record ReadOperation(Answer Answer, params Problem[] Problems);

/// <summary>A part of a request beside its body.</summary>
/// <param name="In">Where it is: query or header.</param>
public sealed record Parameter(string Name, string Description, JsonNode Schema, string In = "query");

/// <summary>The few ways in which the ledger is read.</summary>
public sealed class ReadOperations(Schemas schemas)
{
    /// <param name="operation">Its name, such as <c>ListCommitments</c>.</param>
    /// <param name="declared">The dossiers that the address is for, if it is for those of a kind.</param>
    public ReadOperation Of(string operation, DossierDeclaration? declared) => operation switch
    {
        "GetTimeline" =>
            new(new("Developments in the order of happening, a hundred at a time.", schemas.Of(typeof(TimelineAnswer))),
                Problem.NoSuchLedger, Problem.NotYetInThisList),
        "GetRegister" =>
            new(
                new(
                    "One entry a line, in the order of recording (JSON Lines). The last line says how many, and how far they are complete: "
                        + "without it the answer was cut off. An entry that this version of the program cannot read has no data, and "
                        + "is marked with the member unreadable.",
                    AnyOf([Entry(), Unreadable(), schemas.Of(typeof(RegisterEnd))]), "application/jsonl"),
                Problem.NoSuchLedger),
        "GetEntry" => new(new("The entry.", AnyOf([Entry(), Unreadable()])), Problem.NoSuchLedger, Problem.NoSuchEntry),
        "GetReliance" =>
            new(new("What rests on the source, and what its retraction would change.", schemas.Of(typeof(RelianceAnswer))),
                Problem.NoSuchLedger, Problem.NoSuchDossier, Problem.UnreadableEntry),
        "ListLedgers" => new(new("The ids of all ledgers.", schemas.Of(typeof(IReadOnlyList<string>)))),
        "GetLedger" => Dossier(Ledger.Kind),
        _ when operation.StartsWith("List", StringComparison.Ordinal) => List(declared!),
        _ => Dossier(declared!.Kind),
    };

    private ReadOperation List(DossierDeclaration declared) => new(
        new(
            $"All of the kind {declared.Kind.Name}, by their ids, with what their page shows of them. Of what is long in one, such as "
                + "its checks, that is a part; the dossier itself has it all.",
            schemas.Of(typeof(DossierList<>).MakeGenericType(declared.Line))),
        Problem.NoSuchLedger, Problem.NotYetInThisList);

    private ReadOperation Dossier(DossierKind kind)
    {
        var status = kind == Commitment.Kind ? typeof(CommitmentStatus)
            : kind == Project.Kind ? typeof(ProjectStatus)
            : kind == Agreement.Kind ? typeof(AgreementStanding)
            : null;
        var properties = new JsonObject { ["view"] = schemas.Of(kind.ViewType) };
        if (status is not null)
        {
            properties["standing"] = schemas.Of(status);
        }

        return new(
            new("The dossier, with its chronicle.", And(schemas.Of(typeof(DossierAnswer)), properties), Headers: ["ETag"]),
            kind == Ledger.Kind
                ? [Problem.NoSuchLedger, Problem.UnreadableEntry]
                : [Problem.NoSuchLedger, Problem.NoSuchDossier, Problem.UnreadableEntry]);
    }

    private JsonObject Entry() =>
        And(schemas.Of(typeof(EntryText)),
            new()
            {
                ["type"] = OneOf(EventCatalogue.Events.Select(name => name.Stored)),
                ["data"] = AnyOf(EventCatalogue.Events.Select(name => schemas.Of(name.Type))),
            },
            required: "data");

    private JsonObject Unreadable() => And(schemas.Of(typeof(EntryText)), [], required: "unreadable");

    private static JsonObject And(JsonNode schema, JsonObject properties, params string[] required)
    {
        var more = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Length > 0)
        {
            more["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]);
        }

        return new() { ["allOf"] = new JsonArray(schema, more) };
    }
}
