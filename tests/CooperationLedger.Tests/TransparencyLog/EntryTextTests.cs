using System.Text;
using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.TransparencyLog;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.TransparencyLog;

public sealed class EntryTextTests
{
    private static readonly Entry Entry = new(
        Id(2), Train, Version: 2, Sequence: 17, new DateTimeOffset(2025, 7, 2, 12, 0, 0, TimeSpan.Zero).AddTicks(1_234_567),
        new("clerk", "unauthenticated"), Correlation: "4bf92f35", Causation: null, CommandId: "key-1", Departed("2025-08"));

    [Fact]
    public void An_entry_is_its_envelope_and_its_data_in_one_spelling() => Text(Entry).ShouldBe(
        """{"commandId":"key-1","correlation":"4bf92f35","data":{"after":[],"before":[],"citations":[{"place":"line 9","source":"source-article"}],"date":{"basis":"stated","edtf":"2025-08"}},"dossier":"train-pilot-2025","id":"00000000-0000-7000-8000-000000000002","ledger":"PK-RU","recordedAt":"2025-07-02T12:00:00.123456Z","recordedBy":{"assurance":"unauthenticated","user":"clerk"},"sequence":17,"type":"cargo_train_departed","version":2}""");

    [Fact]
    public void An_entry_that_cannot_be_read_has_no_data_and_says_why()
    {
        var unreadable = new UnreadableEntry(
            Entry.Id, Entry.Dossier, Entry.Version, Entry.Sequence, Entry.RecordedAt, Entry.RecordedBy, null, null, null,
            "cargo_train_flew", """{"date": "2025-08"}""", new("unknown-type", "Nothing is known of it."));

        JsonSerializer.Serialize(EntryText.Of(Ledger, unreadable), LedgerJson.Options).ShouldBe(
            """{"id":"00000000-0000-7000-8000-000000000002","ledger":"PK-RU","dossier":"train-pilot-2025","version":2,"sequence":17,"recordedAt":"2025-07-02T12:00:00.123456Z","recordedBy":{"user":"clerk","assurance":"unauthenticated"},"type":"cargo_train_flew","unreadable":{"code":"unknown-type","why":"Nothing is known of it.","text":"{\"date\": \"2025-08\"}"}}""");
    }

    [Fact]
    public void The_moment_is_told_in_utc_with_microseconds() =>
        EntryText.Instant(new DateTimeOffset(2025, 7, 2, 14, 0, 0, TimeSpan.FromHours(2))).ShouldBe("2025-07-02T12:00:00.000000Z");

    [Fact]
    public void The_longest_texts_of_one_departure_are_within_the_limit_of_an_entry()
    {
        EntryText.MostBytes.ShouldBe(ushort.MaxValue);
        var lengthy = new string('ж', 4_000);
        var departed = Departed("2025-08") with { Citations = [new(Article, lengthy, lengthy)] };

        EntryText.Of(Ledger, Entry with { Event = departed }).Canonical().Length.ShouldBeInRange(16_000, EntryText.MostBytes);
    }

    private static string Text(Entry entry) => Encoding.UTF8.GetString(EntryText.Of(Ledger, entry).Canonical());
}
