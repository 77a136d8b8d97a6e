using System.Collections.Concurrent;
using System.Diagnostics;
using CooperationLedger.Web.Storage;

namespace CooperationLedger.Web.Hosting;

/// <summary>
/// The log, with one line for each failure that says only that PostgreSQL is away or has no room: stack frames explain nothing then, and
/// would fill a disk that may be full already. What libraries say of it again and again is logged once a minute.
/// </summary>
internal sealed class PlainFailures(ILoggerFactory inner) : ILoggerFactory
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    public ILogger CreateLogger(string categoryName) => new Plain(
        inner.CreateLogger(categoryName), IsOurs: categoryName.StartsWith(nameof(CooperationLedger), StringComparison.Ordinal));

    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public void Dispose() => inner.Dispose();

    private sealed record Plain(ILogger Inner, bool IsOurs) : ILogger
    {
        /// <summary>When a kind of failure was logged last.</summary>
        private readonly ConcurrentDictionary<(EventId What, Type Why), long> logged = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => Inner.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => Inner.IsEnabled(logLevel);

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (exception is null || !FromPostgres.IsAway(exception))
            {
                Inner.Log(logLevel, eventId, state, exception, formatter);
                return;
            }

            var why = FromPostgres.Find(exception)!;
            if (IsOurs || IsNews((eventId, why.GetType())))
            {
                Inner.Log(logLevel, eventId, state, null, (said, _) => $"{formatter(said, null)} {why.Message}");
            }
        }

        private bool IsNews((EventId, Type) failure)
        {
            var now = Stopwatch.GetTimestamp();
            var isNews = !logged.TryGetValue(failure, out var last) || Stopwatch.GetElapsedTime(last, now) > Pause;
            if (isNews)
            {
                logged[failure] = now;
            }

            return isNews;
        }
    }
}
