using System.Collections.Concurrent;
using CooperationLedger.Chronicles;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>A ledger that a newer program wrote may have a hundred thousand entries that cannot be read: the log keeps to a few a minute.</summary>
public sealed class UnreadableLogTests : IDisposable
{
    private readonly Stopwatch clock = new();
    private readonly Lines lines = new();
    private readonly ILoggerFactory loggers;
    private readonly UnreadableEntries unreadable;

    /// <param name="fixture">Its store is only asked where an entry is missing, which none is here.</param>
    public UnreadableLogTests(LedgerFixture fixture)
    {
        loggers = LoggerFactory.Create(logging => logging.AddProvider(lines));
        unreadable = new(fixture.Host.Services.GetRequiredService<StoreWatch>(), clock, loggers.CreateLogger<UnreadableEntries>());
    }

    public void Dispose() => loggers.Dispose();

    [Fact]
    public void Twenty_a_minute_are_told_one_by_one_and_in_the_next_minute_it_begins_anew()
    {
        Meet(1, 25);
        lines.Said.Count.ShouldBe(21);
        lines.Said.Take(20).ShouldAllBe(line => line.EndsWith("cannot be read, and that dossier is closed until it can: Unknown.", StringComparison.Ordinal));
        lines.Said[20].ShouldBe("More than 20 entries that cannot be read were met within a minute: health counts them all");

        clock.Now += TimeSpan.FromSeconds(59);
        Meet(26, 5);
        lines.Said.Count.ShouldBe(21);

        clock.Now += TimeSpan.FromSeconds(2);
        Meet(31, 30);
        lines.Said.Count.ShouldBe(42);
        lines.Said[21].ShouldStartWith("Entry 31, of train-pilot in the ledger PK-RU, cannot be read");
        lines.Said[40].ShouldStartWith("Entry 50, ");
        lines.Said[41].ShouldStartWith("More than 20 ");
        unreadable.Count.ShouldBe(60);
    }

    [Fact]
    public void Met_again_an_entry_is_not_told_again_and_does_not_count_until_it_was_read_meanwhile()
    {
        Meet(1, 20);
        clock.Now += TimeSpan.FromMinutes(2);
        Meet(1, 20);
        lines.Said.Count.ShouldBe(20);

        unreadable.Forget("PK-RU", Entry(7));
        Meet(7, 1);
        lines.Said.Skip(20).ShouldBe(
        [
            "Entry 7, of train-pilot in the ledger PK-RU, can be read again, or is gone",
            "Entry 7, of train-pilot in the ledger PK-RU, cannot be read, and that dossier is closed until it can: Unknown.",
        ]);
    }

    private void Meet(int first, int count) => unreadable.Saw("PK-RU", Enumerable.Range(first, count).Select(Entry));

    private static UnreadableEntry Entry(int number) => new(
        new(number, 0, 0, new byte[8]), "train-pilot", number, number, DateTimeOffset.UnixEpoch, new("anonymous", "unauthenticated"),
        null, null, null, "train_flew", "{}", new("unknown-type", "Unknown."));

    private sealed class Stopwatch : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> said = new();

        public IReadOnlyList<string> Said => [.. said];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            said.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
