using System.Text.Json.Nodes;
using CooperationLedger.Agreements;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Places;
using CooperationLedger.Web.Agreements;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.Projects;
using CooperationLedger.Web.Timelines;
using static CooperationLedger.Web.OpenApi.Schemas;

namespace CooperationLedger.Web.OpenApi;

/// <summary>What the query of an address may contain.</summary>
public sealed class QueryParameters(Schemas schemas)
{
    private readonly Dictionary<string, Parameter> parameters = new Parameter[]
    {
        new("after", "Answer only if the register has reached this sequence: a list has every entry as soon as its recorder was answered.",
            new JsonObject { ["type"] = "integer", ["minimum"] = 0 }),
        new("beyond", "Only entries with a higher sequence: the end of what was read before.",
            new JsonObject { ["type"] = "integer", ["minimum"] = 0 }),
        new("knownAt", "As it was known then: an instant, a date, or entry: and an entry's id.",
            Text("2026-01-31T12:00:00Z, 2026-01-31 or entry:0198…")),
        new("trueAt", "Of what had happened by this day.", new JsonObject { ["type"] = "string", ["format"] = "date" }),

        new("part", "Which part of the chronicle, from 1, where that is long.",
            new JsonObject { ["type"] = "integer", ["minimum"] = 1 }),
        new("on", "About this day: the status of the agreement on it, by all that is known. The day of trueAt when it is left out.",
            new JsonObject { ["type"] = "string", ["format"] = "date" }),
        new("between", "Also whether it is in force between these two.", Text("Two states by their codes: FR,US.")),
        new("party", "Of the acts of parties those of this state, where they are many.", schemas.Of(typeof(CountryCode))),
        new("partyStatus", "Only parties with this status.", schemas.Of(typeof(PartyStage))),

        new("status", "Only commitments with this status.", schemas.Of(typeof(Fulfilment))),
        new("overdue", "Only open commitments that are so surely overdue.", schemas.Of(typeof(Certainty))),
        new("owedBy", "Only commitments of this state, alone or with the other.", schemas.Of(typeof(CountryCode))),
        new("project", "Only commitments that have to do with this project.", Text("A project's id.")),
        new("window", "Only commitments whose window touches this time.", schemas.Of(typeof(EdtfDate))),
        new("dueWithin", "Only commitments that may fall due within so many days.",
            OneOf(CommitmentFilter.Horizons.Select(days => $"{days}"))),
        new("testable", "Only commitments that evidence could show to be met or not, or only the others.", OneOf("yes", "no")),

        new("page", "One page of them, from 1; all when it is left out.", new JsonObject { ["type"] = "integer", ["minimum"] = 1 }),

        new("declared", "Only projects for which a source declared this last.", OneOf(ProjectFilter.Declarations)),

        new("sector", "Only projects of this sector, by its OECD DAC code.", OneOf(ProjectFilter.Sectors.Keys)),
        new("stage", "Only agreements that have come so far by today.", OneOf(AgreementFilter.Stages.Keys)),

        new("from", "Only what may have happened on this day or later.", schemas.Of(typeof(EdtfDate))),
        new("to", "Only what may have happened on this day or before.", schemas.Of(typeof(EdtfDate))),
        new("kind", "Only what happened in dossiers of this kind.", OneOf(TimelineFilter.Kinds)),
        new("source", "Only what this source reports.", Text("A source's id.")),
        new("dossier", "Only what happened in this dossier.", Text("A dossier's id.")),
        new("order", "The earliest first, then what has no day; or the latest first, without that.", OneOf(TimelineFilter.Orders.Keys)),
        new("following", "What comes after this place.", Text("A place, as the addresses of other pages have it.")),
        new("preceding", "What comes before this place.", Text("A place, as the addresses of other pages have it.")),
    }.ToDictionary(parameter => parameter.Name);

    public IEnumerable<Parameter> Of(IEnumerable<string> names) => names.Select(name => parameters[name]);
}
