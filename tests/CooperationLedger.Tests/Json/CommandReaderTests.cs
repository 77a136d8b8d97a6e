using System.Text.Json;
using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Ledgers;
using CooperationLedger.Sources;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Json;

public sealed class CommandReaderTests
{
    [Fact]
    public void A_departure_is_read() => Read<RecordCargoTrainDeparture>(
            """{"dossier":"train-pilot-2025","from":"PKKHI","date":"2025-08","citations":[{"source":"source-article","place":"line 9"}]}""")
        .ShouldBe(Depart("2025-08") with { Dossier = Train, From = Karachi });

    [Fact]
    public void What_may_be_left_out_may_be_null() => Read<RecordCargoTrainDeparture>(
            """{"dossier":"train-pilot-2025","from":null,"date":"2025-08","citations":[{"source":"source-article","place":"line 9","quotation":null}]}""")
        .ShouldBe(Depart("2025-08") with { Dossier = Train });

    [Fact]
    public void An_item_of_a_list_that_says_nothing_is_told_with_its_place() =>
        CommandReader.Read(typeof(CooperationLedger.Actors.RegisterPerson), JsonElement.Parse("""{"name":"Sergey Lavrov","alsoCalled":[null,"S. V. Lavrov"]}"""))
            .Faults.ShouldHaveSingleItem().Field.ShouldBe("/alsoCalled/0");

    [Theory, InlineData("\\u200b"), InlineData("\\u00a0 \\ufeff"), InlineData("")]
    public void A_text_of_which_nothing_is_to_be_seen_is_empty(string text) =>
        CommandReader.Read(typeof(CooperationLedger.Actors.RegisterPerson), JsonElement.Parse($$"""{"name":"{{text}}"}"""))
            .Faults.ShouldHaveSingleItem().Field.ShouldBe("/name");

    [Fact]
    public void A_correction_is_read_with_the_command_that_should_have_been_given() => Read<CorrectEntry>(
            """
            {"dossier":"train-pilot-2025","entry":"00000000-0000-7000-8000-000000000002","reason":"misread","clerical":true,
             "instead":{"type":"RecordCargoTrainDeparture","data":{"date":"not-stated","citations":[{"source":"source-article","place":"line 9"}]}}}
            """)
        .ShouldBe(new CorrectEntry(Id(2), new RecordCargoTrainDeparture { Date = NotStated, Citations = Cited }, "misread", Clerical: true) { Dossier = Train });

    [Fact]
    public void Every_fault_is_told_at_once_with_its_field() => Faults<ScheduleCargoTrain>(
            """
            {"sevice":{},"service":{"title":" ","between":["RU","XX",7],"via":"UZTAS"},"window":"August","windowBasis":"guessed",
             "citations":[{"source":3,"page":"9"}],"date":null,"before":["first"]}
            """)
        .ShouldBe(
        [
            "unknown-field /sevice", "wrong-text /service/title", "wrong-value /service/between/1", "wrong-value /service/between/2",
            "wrong-type /service/via", "wrong-value /window", "wrong-value /windowBasis", "wrong-value /citations/0/source",
            "unknown-field /citations/0/page", "missing /date", "wrong-value /before/0",
        ]);

    [Theory]
    [InlineData("7"), InlineData("null"), InlineData("[]"), InlineData("\"text\""), InlineData("true")]
    public void What_is_no_object_is_no_command(string json) => Faults<CancelCargoTrain>(json).ShouldBe(["wrong-type "]);

    [Fact]
    public void What_is_required_is_missed() => Faults<CancelCargoTrain>("{}").ShouldBe(["missing /date", "missing /citations", "missing /dossier"], ignoreOrder: true);

    [Theory]
    [InlineData("\"\""), InlineData("\"   \""), InlineData("\"a\\u0000b\""), InlineData("\"\\ud800\""), InlineData("\"a\\udc00\"")]
    [InlineData("\"\\ud800\\ud800\""), InlineData("\"\\udc00\\ud800\""), InlineData("\"\\\\\\ud800\"")]
    public void A_text_is_neither_empty_nor_broken(string text) => Faults<CancelCargoTrain>(
            $$"""{"dossier":"train-x","reason":{{text}},"date":"2025-08","citations":[]}""")
        .ShouldBe(["wrong-text /reason"]);

    [Theory, InlineData("\"\\\\ud800\""), InlineData("\"\\ud83d\\ude00\""), InlineData("\"😀\\n\"")]
    public void What_only_looks_broken_is_read(string text) => Faults<CancelCargoTrain>(
        $$"""{"dossier":"train-x","reason":{{text}},"date":"2025-08","citations":[]}""").ShouldBeEmpty();

    [Theory, InlineData(4_000, 0), InlineData(4_001, 1)]
    public void A_text_has_at_most_4000_characters(int characters, int faults) => Faults<CancelCargoTrain>(
        $$"""{"dossier":"train-x","reason":"{{new string('ж', characters)}}","date":"2025-08","citations":[]}""").Count.ShouldBe(faults);

    [Theory, InlineData(1_000, 0), InlineData(1_001, 1)]
    public void A_list_has_at_most_1000_items(int items, int faults) => Faults<CancelCargoTrain>(
        $$"""{"dossier":"train-x","date":"2025-08","citations":[],"before":[{{string.Join(',', Enumerable.Repeat($"\"{Id(1)}\"", items))}}]}""").Count.ShouldBe(faults);

    [Fact]
    public void A_member_is_given_once() => Faults<CancelCargoTrain>("""{"dossier":"train-x","reason":"a","reason":"b","date":"2025-08","citations":[]}""")
        .ShouldBe(["named-twice /reason"]);

    [Fact]
    public void A_date_has_each_of_its_members_once() => Faults<CancelCargoTrain>(
        """{"dossier":"train-x","date":{"edtf":"2025-08","edtf":"2025-09"},"citations":[]}""").ShouldBe(["wrong-value /date"]);

    [Theory]
    [InlineData("a/b", "/a~1b"), InlineData("a~b", "/a~0b"), InlineData("", "/"), InlineData("Date", "/Date"), InlineData("references", "/references")]
    public void A_field_that_is_not_there_is_named_by_its_pointer(string name, string field) => Faults<CancelCargoTrain>(
        $$"""{"dossier":"train-x","{{name}}":1,"date":"2025-08","citations":[]}""").ShouldBe([$"unknown-field {field}"]);

    [Theory, InlineData("\\ud800"), InlineData("\\udc00x"), InlineData("\\u0000")]
    public void A_name_that_is_broken_is_a_fault_like_any_other(string name) => Faults<CancelCargoTrain>(
        $$"""{"dossier":"train-x","{{name}}":1,"date":"2025-08","citations":[]}""").Count.ShouldBe(1);

    [Fact]
    public void A_value_that_may_be_left_out_but_not_be_nothing_is_missed() => Faults<RetractEntry>(
            """{"dossier":"train-x","entry":"00000000-0000-7000-8000-000000000002","reason":"wrong","citations":null,"clerical":null}""")
        .ShouldBe(["missing /citations", "missing /clerical"]);

    [Theory]
    [InlineData("""{"type":"RecordCargoTrainDeparture","data":{"date":"2025","citations":[],"frm":1}}""", "unknown-field /instead/data/frm")]
    [InlineData("""{"type":"RecordCargoTrainDeparture","data":{"citations":[]}}""", "missing /instead/data/date")]
    [InlineData("""{"type":"LaunchCargoTrain","data":{}}""", "unknown-command /instead/type")]
    [InlineData("""{"type":"RetractEntry","data":{}}""", "unknown-command /instead/type")]
    [InlineData("""{"type":"CorrectEntry","data":{}}""", "unknown-command /instead/type")]
    [InlineData("""{"type":"RecordCargoTrainDeparture","data":null}""", "missing /instead/data")]
    [InlineData("""{"type":"RecordCargoTrainDeparture","data":7}""", "wrong-type /instead/data")]
    [InlineData("""{"type":7,"data":{}}""", "wrong-value /instead/type")]
    [InlineData("""{"data":{}}""", "missing /instead/type")]
    [InlineData("7", "wrong-type /instead")]
    public void A_command_in_a_correction_is_read_as_closely(string instead, string fault) => Faults<CorrectEntry>(
            $$"""{"dossier":"train-x","entry":"00000000-0000-7000-8000-000000000002","reason":"misread","instead":{{instead}}}""")
        .ShouldBe([fault]);

    [Fact]
    public void A_complaint_names_what_may_stand_there_and_no_type_of_the_program()
    {
        var (_, faults) = CommandReader.Read(typeof(RegisterSource), Parsed("""{"kind":"tertiary","title":7,"accessed":"soon"}"""));

        faults.Select(fault => fault.Detail).ShouldBe(
        [
            "kind: must be one of primary, secondary.",
            "title: must be text.",
            "accessed: soon is not a date written in EDTF, as 2025-06-03, 2025-06 and 2025 are.",
        ]);
    }

    [Theory]
    [InlineData("""{"date":"2025-08","citations":[]}""", "missing /dossier")]
    [InlineData("""{"dossier":"commitment-x","date":"2025-08","citations":[]}""", "not-a-dossier-id /dossier")]
    [InlineData("""{"dossier":"train-É X","date":"2025-08","citations":[]}""", "not-a-dossier-id /dossier")]
    [InlineData("""{"dossier":"foo","date":"2025-08","citations":[]}""", "not-a-dossier-id /dossier")]
    public void Whoever_brings_a_command_names_a_dossier_of_its_kind(string json, string fault) => Faults<CancelCargoTrain>(json).ShouldBe([fault]);

    [Fact]
    public void A_command_that_opens_a_dossier_may_leave_its_id_to_us() =>
        Read<OpenLedger>("""{"parties":["PK","RU"]}""").Dossier.ShouldBeNull();

    [Fact]
    public void A_date_in_words_is_answered_with_what_to_write() => Details<CancelCargoTrain>(
            """{"dossier":"train-x","date":"3 June 2025","citations":[]}""")
        .ShouldBe(["date: A date is written in EDTF: 2025-06-03, if you mean 3 June 2025."]);

    [Fact]
    public void No_more_faults_are_told_than_anybody_reads() =>
        Faults<CancelCargoTrain>($"{{{string.Join(',', Enumerable.Range(0, 500).Select(i => $"\"x{i}\":1"))}}}").Count.ShouldBe(CommandReader.MostFaults);

    private static TCommand Read<TCommand>(string json)
        where TCommand : Command
    {
        var (command, faults) = CommandReader.Read(typeof(TCommand), Parsed(json));
        faults.ShouldBeEmpty();
        return command.ShouldBeOfType<TCommand>();
    }

    private static IEnumerable<string> Details<TCommand>(string json)
        where TCommand : Command =>
        CommandReader.Read(typeof(TCommand), Parsed(json)).Faults.Select(fault => fault.Detail);

    private static IReadOnlyList<string> Faults<TCommand>(string json)
        where TCommand : Command
    {
        var (command, faults) = CommandReader.Read(typeof(TCommand), Parsed(json));
        (command is null).ShouldBe(faults.Count > 0);
        return [.. faults.Select(fault => $"{fault.Code} {fault.Field}")];
    }

    private static JsonElement Parsed(string json) => JsonDocument.Parse(json).RootElement;
}
