using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.Json;
using CooperationLedger.Tests.GoldenEvents;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests;

public sealed class NamedDossierTests
{
    public static TheoryData<string> Files => GoldenEventTests.Files;

    /// <summary>However deep they stand: in a list, in what a correction puts in its place, in a claim.</summary>
    [Theory, MemberData(nameof(Files))]
    public void All_ids_in_an_event_are_found_where_they_stand(string file)
    {
        var said = GoldenEventTests.Read(file);

        NamedDossier.In(said).Select(named => (named.Field, named.Dossier)).Order()
            .ShouldBe(Ids(JsonSerializer.SerializeToNode(said, said.GetType(), LedgerJson.Options)!, "").Order());
    }

    private static IEnumerable<(string Field, string Dossier)> Ids(JsonNode? json, string at) => json switch
    {
        JsonObject members => members.SelectMany(member => Ids(member.Value, $"{at}/{member.Key}")),
        JsonArray items => items.Index().SelectMany(item => Ids(item.Item, $"{at}/{item.Index}")),
        JsonValue value when value.TryGetValue<string>(out var text) && EventCatalogue.KindOf(text) is not null => [(at, text)],
        _ => [],
    };
}
