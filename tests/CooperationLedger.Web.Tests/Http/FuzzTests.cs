using System.Globalization;
using System.Net;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Http;

/// <summary>
/// Requests that nobody would think of, to every address: never is it the server's fault, and nothing is recorded that is not
/// acknowledged. <c>FUZZ_COUNT</c> says how many, <c>FUZZ_SEED</c> from where on; what is told of a failure repeats it alone.
/// </summary>
public sealed class FuzzTests(LedgerFixture fixture, ValidRequests valid) : IClassFixture<ValidRequests>
{
    private const int UsualCount = 800;

    [Fact]
    public async Task Whatever_is_sent_the_server_is_not_at_fault_and_records_nothing_unsaid()
    {
        var seed = Setting("FUZZ_SEED") ?? Random.Shared.Next(1_000_000_000);
        var count = Setting("FUZZ_COUNT") ?? UsualCount;
        TestContext.Current.TestOutputHelper!.WriteLine($"FUZZ_SEED={seed} FUZZ_COUNT={count}");
        using var client = fixture.Host.Server.CreateClient();
        var pass = await FormPass.OfAsync(client, valid.Ledger.Id);
        var entries = await valid.EntriesAsync();
        var acknowledged = 0;
        Dictionary<HttpStatusCode, int> answers = [];
        for (var number = seed; number < seed + count; number++)
        {
            using var fuzzed = new FuzzedRequest(valid, pass, new Random(number));
            var why = $"FUZZ_SEED={number} FUZZ_COUNT=1 {fuzzed}";
            using var answer = await client.SendAsync(fuzzed.Message, TestContext.Current.CancellationToken);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            answers[answer.StatusCode] = answers.GetValueOrDefault(answer.StatusCode) + 1;
            var isRefused = (int)answer.StatusCode >= 400;
            ((int)answer.StatusCode).ShouldBeInRange(200, 499, $"{why}\n{text}");
            var isProblem = answer.Content.Headers.ContentType?.MediaType == "application/problem+json";
            if (isRefused && fuzzed.IsForPrograms && !fuzzed.HasAnotherHost)
            {
                isProblem.ShouldBeTrue($"{why}\n{text}");
            }

            if (isRefused)
            {
                new RawAnswer(answer.StatusCode, null, text).ShouldShowNoInsides(why);
            }

            // A form that is recorded leads to its entry, and one that adds a dossier on the way stays.
            var mayRecord = answer.StatusCode is HttpStatusCode.Created || (!fuzzed.IsForPrograms && !isRefused && fuzzed.Message.Method == HttpMethod.Post);
            if (fuzzed.Message.Method == HttpMethod.Post)
            {
                var now = await valid.EntriesAsync();
                (now == entries || mayRecord).ShouldBeTrue($"{(int)answer.StatusCode} and yet recorded: {why}");
                (entries, acknowledged) = (now, acknowledged + (now > entries ? 1 : 0));
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{acknowledged} recorded; {string.Join(", ", answers.OrderBy(pair => pair.Key).Select(pair => $"{(int)pair.Key}: {pair.Value}"))}");
        if (count >= UsualCount)
        {
            // Else the requests would be too wild to reach what decides and records.
            acknowledged.ShouldBeGreaterThan(5);
        }
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
