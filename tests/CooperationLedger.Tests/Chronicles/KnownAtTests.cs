using CooperationLedger.Chronicles;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Chronicles;

public sealed class KnownAtTests
{
    private static readonly DossierStream Stream = Given(
        Train,
        (Opened, "2025-07-01T12:00:00Z"),
        (Scheduled("2025-06-03"), "2025-07-01T23:59:59.999999Z"),
        (Departed("2025-08-01"), "2025-08-02T00:00:00Z")).Stream;

    [Theory]
    [InlineData("2025-07-01T11:59:59Z", 0)]
    [InlineData("2025-07-01T12:00:00Z", 1)]
    [InlineData("2025-07-01T14:00:00+02:00", 1)]
    [InlineData("2025-07-01T12:00Z", 1)]
    [InlineData("2025-07-01T12:00:00.5-01:00", 1)]
    [InlineData("2025-07-01T23:59:59.999999Z", 2)]
    [InlineData("2025-07-01T23:59:59.9999989Z", 1)]
    [InlineData("2025-07-01", 2)]
    [InlineData("2025-08-01", 2)]
    [InlineData("2025-08-02", 3)]
    [InlineData("2025-06-30", 0)]
    [InlineData("entry:00000000-0000-7000-8000-000000000002", 2)]
    [InlineData("entry:00000000-0000-7000-8000-000000000009", 0)]
    public void A_cut_is_always_a_prefix_by_version(string text, int entries)
    {
        KnownAt.TryParse(text, out var point, out _).ShouldBeTrue();

        Stream.KnownAt(point).Entries.ShouldBe(Stream.Entries.Take(entries));
    }

    /// <summary>The same with an entry after the second that cannot be read, recorded at noon of the third day.</summary>
    private static readonly DossierStream Stopped = Stream with
    {
        Entries = [.. Stream.Entries.Take(2)],
        StopsAt = new(
            Id(3), Train, 3, 3, DateTimeOffset.Parse("2025-07-03T12:00:00Z"), new("clerk", "unauthenticated"), null, null, null, "unknown", "{}", new("unknown-type", "?")),
    };

    [Theory]
    [InlineData("2025-07-01T12:00:00Z", 1, false)]
    [InlineData("2025-07-02", 2, false)]
    [InlineData("2025-07-03T11:59:59Z", 2, false)]
    [InlineData("2025-07-03T12:00:00Z", 2, true)]
    [InlineData("2026-01-01", 2, true)]
    [InlineData("entry:00000000-0000-7000-8000-000000000001", 1, false)]
    [InlineData("entry:00000000-0000-7000-8000-000000000002", 2, false)]
    [InlineData("entry:00000000-0000-7000-8000-000000000003", 2, true)]
    [InlineData("entry:00000000-0000-7000-8000-000000000009", 2, true)]
    public void Before_an_entry_that_cannot_be_read_everything_can(string text, int entries, bool isStopped)
    {
        KnownAt.TryParse(text, out var point, out _).ShouldBeTrue();

        var known = Stopped.KnownAt(point);

        known.Entries.ShouldBe(Stream.Entries.Take(entries));
        (known.StopsAt is not null).ShouldBe(isStopped);
    }

    [Fact]
    public void Now_is_everything() => Stream.KnownAt(KnownAt.Now).Entries.ShouldBe(Stream.Entries);

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2025-07-01T12:00:00")]
    [InlineData("2025-7-1")]
    [InlineData("2025-07")]
    [InlineData("2025-02-30")]
    [InlineData("entry:")]
    [InlineData("entry:7")]
    [InlineData("entry:00000000000070008000000000000002")]
    [InlineData("entry:{00000000-0000-7000-8000-000000000002}")]
    [InlineData("12:00Z")]
    [InlineData("07/01/2025 12:00Z")]
    [InlineData("Tue, 01 Jul 2025 12:00:00 GMT+0")]
    public void What_could_be_read_in_two_ways_or_depends_on_a_clock_is_not_read(string text)
    {
        KnownAt.TryParse(text, out _, out var complaint).ShouldBeFalse();

        complaint.ShouldNotBeNull().ShouldContain($"'{text}'");
    }

    [Fact]
    public void Before_an_entry_is_what_was_recorded_earlier_also_at_the_same_instant()
    {
        var one = Given(Train, (Opened, "2025-07-01T12:00:00Z"), (Scheduled("2025-06-03"), "2025-07-01T12:00:00Z"), (Departed("2025-08-01"), "2025-08-02T12:00:00Z")).Stream;
        var source = Given(Article, (ArticleRegistered, "2025-06-30T12:00:00Z"), (new CooperationLedger.Sources.SourceRetracted("it was forged", [], Clerical: true), "2025-08-02T12:00:00Z"))
            .Renumbered(entry => entry with { Id = Guid.NewGuid() });
        var read = Given(Train, [.. one.Entries.Select(entry => (entry.Event, $"{entry.RecordedAt:yyyy-MM-ddTHH:mm:ssZ}"))]).And(source).Merged.Own;

        read.OfSources.Count.ShouldBe(1);
        read.Before(read.Entries[1]).Entries.Select(entry => entry.Version).ShouldBe([1L]);
        read.Before(read.Entries[2]).ShouldSatisfyAllConditions(
            before => before.Entries.Select(entry => entry.Version).ShouldBe([1L, 2L]), before => before.OfSources.Count.ShouldBe(1));
        read.Before(read.OfSources[0]).ShouldSatisfyAllConditions(
            before => before.Entries.Count.ShouldBe(3), before => before.OfSources.ShouldBeEmpty());
        read.Before(read.Entries[0]).ShouldSatisfyAllConditions(
            before => before.Entries.ShouldBeEmpty(), before => before.OfSources.ShouldBeEmpty());
    }
}
