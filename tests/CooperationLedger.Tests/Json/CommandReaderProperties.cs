using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.Json;
using CooperationLedger.Tests.Chronicles;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Json;

/// <summary>Whatever JSON anybody sends, reading it gives a command or faults.</summary>
public sealed class CommandReaderProperties
{
    private static readonly string[] Texts =
    [
        "", " ", "2025-08", "not-stated", "RU", "PK", "PKKHI", "XX", "stated", "met", "primary", "trainDeparted", "source-article", "title",
        "00000000-0000-7000-8000-000000000001", "RecordCargoTrainDeparture", "RetractEntry", "https://example.org", "a\0b", "жж", "😀",
    ];

    private static readonly string[] Names =
    [
        .. EventCatalogue.Commands.SelectMany(command => LedgerJson.Options.GetTypeInfo(command.Type).Properties).Select(property => property.Name).Distinct(),
        "edtf", "basis", "source", "place", "quotation", "title", "between", "origin", "destination", "via", "type", "data", "owedBy", "", "other",
    ];

    private static readonly Gen<string> Leaf = Gen.Frequency(
        (6, Gen.Int[0, Texts.Length - 1].Select(index => JsonSerializer.Serialize(Texts[index]))),
        (1, Gen.String.Select(text => JsonSerializer.Serialize(text))),
        (1, Gen.OneOf(Gen.Const("\"\\ud800\""), Gen.Const("\"\\udc00\\ud800\""), Gen.Const("1e400"), Gen.Const("-0.5"), Gen.Const("9999999999999999999"))),
        (2, Gen.OneOf(Gen.Const("null"), Gen.Const("true"), Gen.Const("false"), Gen.Const("0"), Gen.Const("7"))));

    private static readonly Gen<string> Name = Gen.Frequency(
        (20, Gen.Int[0, Names.Length - 1].Select(index => JsonSerializer.Serialize(Names[index]))),
        (1, Gen.Const("\"\\ud800\"")),
        (1, Gen.String.Select(text => JsonSerializer.Serialize(text))));

    private static readonly Gen<int> Which = Gen.Int[0, EventCatalogue.Commands.Count - 1];

    [Fact]
    public void Any_json_gives_a_command_or_faults() =>
        Gen.Select(Which, Value(3)).Sample((command, json) => Reads(command, json), iter: Tries.Of(1_500));

    [Fact]
    public void A_valid_command_with_one_part_replaced_gives_a_command_or_faults() =>
        Gen.Select(Gen.Int[0, ValidCommands.All.Count - 1], Gen.Int[0, 40], Value(1)).Sample((example, part, json) =>
        {
            var command = ValidCommands.All[example].Command;
            var whole = JsonSerializer.SerializeToNode(command, command.GetType(), LedgerJson.Options)!;
            var places = Places(whole).ToList();

            Reads(
                EventCatalogue.Commands.Index().Single(name => name.Item.Type == command.GetType()).Index,
                Replaced(whole, places[part % places.Count], json));
        }, iter: Tries.Of(1_500));

    [Fact]
    public void Every_valid_command_is_read_as_it_was_written()
    {
        foreach (var (given, commanded, _) in ValidCommands.All)
        {
            var command = commanded with { Dossier = given.Stream.Dossier };
            var (read, faults) = CommandReader.Read(command.GetType(), JsonSerializer.SerializeToElement(command, command.GetType(), LedgerJson.Options));

            faults.ShouldBeEmpty(command.ToString());
            read.ShouldBe(command);
        }
    }

    private static void Reads(int index, string json)
    {
        var (command, faults) = CommandReader.Read(EventCatalogue.Commands[index].Type, JsonDocument.Parse(json).RootElement);

        (command is null).ShouldBe(faults.Count > 0, json);
        faults.ShouldAllBe(fault => fault.Field == "" || fault.Field[0] == '/');
        faults.ShouldAllBe(fault => fault.Detail.Length > 0 && !fault.Detail.Contains("CooperationLedger") && !fault.Detail.Contains("System."), json);
    }

    private static Gen<string> Value(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (2, Leaf),
        (1, Value(depth - 1).Array[0, 3].Select(items => $"[{string.Join(',', items)}]")),
        (3, Gen.Select(Name, Value(depth - 1), (name, value) => $"{name}:{value}").Array[0, 8].Select(members => $"{{{string.Join(',', members)}}}")));

    private static IEnumerable<string> Places(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Places(member.Value).Prepend(node.GetPath() + "." + member.Key)),
        JsonArray items => items.SelectMany((item, index) => Places(item).Prepend($"{node.GetPath()}[{index}]")),
        _ => [],
    };

    /// <remarks>A lone surrogate can be put in only as text, so a marker is put in first.</remarks>
    private static string Replaced(JsonNode whole, string place, string json)
    {
        const string marker = "the part that is replaced";
        var copy = whole.DeepClone();
        Mark(copy, place, marker);
        return copy.ToJsonString(LedgerJson.Options).Replace($"\"{marker}\"", json, StringComparison.Ordinal);
    }

    private static void Mark(JsonNode? node, string place, string marker)
    {
        if (node is JsonObject members)
        {
            foreach (var name in members.Select(member => member.Key).ToList())
            {
                if (node.GetPath() + "." + name == place)
                {
                    members[name] = marker;
                }

                Mark(members[name], place, marker);
            }
        }
        else if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                if ($"{node.GetPath()}[{i}]" == place)
                {
                    items[i] = marker;
                }

                Mark(items[i], place, marker);
            }
        }
    }
}
