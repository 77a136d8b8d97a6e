using System.Text.Json;
using Alba;
using CooperationLedger.Web.Tests.Hosting;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>A server on a database of its own, whose entries are altered past it as only the owner of the tables can.</summary>
public sealed class DamagedServer(LedgerFixture fixture) : IAsyncLifetime
{
    private static readonly string[] Codes = ["AF", "AM", "AZ", "BD", "CN", "GE", "ID", "IN", "IR", "JP", "KG", "KZ", "TJ", "TM", "UZ"];

    private readonly Queue<string> unused = new(
        from one in Codes from other in Codes where string.CompareOrdinal(one, other) < 0 select $"{one}-{other}");

    private readonly Dictionary<KindOfDamage, DamagedTrain> damaged = [];

    public string Database { get; private set; } = "";

    public IAlbaHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await fixture.CreateDatabaseAsync();
        Host = await LedgerFixture.StartAsync(Database);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    /// <summary>A ledger with a train as <see cref="TrainAsync"/> makes it, whose last entry was damaged since; of each kind of damage one.</summary>
    public async Task<DamagedTrain> DamagedAsync(KindOfDamage damage)
    {
        if (!damaged.TryGetValue(damage, out var train))
        {
            var (ledger, departed) = await TrainAsync();
            var first = (await ledger.GetAsync("trains/train-pilot")).GetProperty("chronicle")[0].GetProperty("entry").GetGuid();
            var at = (await ledger.GetAsync($"trains/train-pilot?knownAt=entry:{first}")).GetProperty("knownAt").GetString()!;
            await SetAsync(departed, damage.Sql);
            damaged[damage] = train = new(ledger, departed, first, at);
        }

        return train;
    }

    /// <summary>A train that a project is part of, the promise about it, and a promise that has nothing to do with it.</summary>
    /// <returns>The train's third entry and last: it departed.</returns>
    public async Task<(TestLedger Ledger, Guid Departed)> TrainAsync()
    {
        var ledger = await new TestLedger(Host, unused.Dequeue()).OpenAsync();
        await ledger.RecordAsync("projects", new { dossier = "project-line", title = "A railway line", states = ledger.Parties, citations = TestLedger.Citations });
        await ledger.ScheduleAsync("train-pilot", "2025-08", "2025-06-20", new { dossier = "commitment-pilot", title = "To run the train", owedBy = ledger.Parties });
        await ledger.RecordAsync("trains/train-pilot/links", new { relation = "partOf", to = "project-line", citations = TestLedger.Citations });
        await ledger.PromiseAsync("commitment-trade");
        var departed = await ledger.RecordAsync("trains/train-pilot/departures", Departure("2025-08-20"));
        return (ledger, departed.Entries[0]);
    }

    public static object Departure(string date) => new { date, citations = TestLedger.Citations };

    /// <summary>Sets columns of an entry.</summary>
    public Task SetAsync(Guid entry, string columns) => AlterAsync($"update ledger.mt_events set {columns} where id = '{entry}'");

    /// <summary>Alters entries, which the guard refuses while it stands.</summary>
    public Task AlterAsync(string sql) => AlterAsync(Database, sql);

    public static Task AlterAsync(string database, string sql) => Sql.AskAsync(
        database,
        $"""
        alter table ledger.mt_events disable trigger user;
        {sql};
        alter table ledger.mt_events enable always trigger refuse_update;
        alter table ledger.mt_events enable always trigger refuse_delete;
        alter table ledger.mt_events enable always trigger refuse_truncate
        """);

    /// <returns>What health says of one matter.</returns>
    public static async Task<(string Status, string Description)> HealthAsync(TestLedger ledger, string matter)
    {
        using var client = ledger.NewClient();
        using var answer = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        var check = JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).GetProperty("checks").GetProperty(matter);
        return (check.GetProperty("status").GetString()!, check.GetProperty("description").GetString()!);
    }
}

/// <summary>A way in which an entry may be damaged, or written by a newer version of the program.</summary>
/// <param name="Sql">What is set of its row.</param>
/// <param name="Code">What is then said of it.</param>
public sealed record KindOfDamage(string Name, string Sql, string Code)
{
    private const string Anew = "type = 'cargo_train_departed_anew'";

    public static readonly IReadOnlyList<KindOfDamage> All =
    [
        new("a type that a newer version knows", $"{Anew}, mt_dotnet_type = 'CooperationLedger.CargoTrains.CargoTrainDepartedAnew, CooperationLedger'", "unknown-type"),
        new("a type that is not known, of a class that is", Anew, "unknown-type"),
        new("a type that is not known, of a class of .NET", $"{Anew}, mt_dotnet_type = 'System.Text.StringBuilder'", "unknown-type"),
        new("no class at all", $"{Anew}, mt_dotnet_type = null", "unknown-type"),
        new("a member that a newer version knows", """data = data || '{"weather": "<b>fine"}'""", "not-of-its-type"),
        new("a member of a citation that a newer version knows", """data = jsonb_set(data, '{citations,0,colour}', '"<b>red"')""", "not-of-its-type"),
        new("a member of another shape", """data = data || '{"date": {"<b>": 7}}'""", "not-of-its-type"),
        new("a list", "data = '[\"<b>\"]'", "not-of-its-type"),
        new("null", "data = 'null'", "not-of-its-type"),
        new("the class of another type", "mt_dotnet_type = 'CooperationLedger.Commitments.CommitmentChecked, CooperationLedger'", "not-of-its-type"),
        new("headers that are none", "headers = '[\"<b>\"]'", "not-of-its-type"),
        new("headers a hundred levels deep", """headers = jsonb_build_object('assurance', (repeat('[', 100) || repeat(']', 100))::jsonb)""", "not-of-its-type"),
        new("an instant after all of the calendar", "timestamp = '20000-01-01'", "not-of-its-type"),
        new("an instant before all of the calendar", "timestamp = '0044-03-15 BC'", "not-of-its-type"),
    ];

    public override string ToString() => Name;
}

/// <param name="Entry">The entry that was damaged, its train's third and last.</param>
/// <param name="First">The train's first entry.</param>
/// <param name="At">When that was recorded.</param>
public sealed record DamagedTrain(TestLedger Ledger, Guid Entry, Guid First, string At);
