using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Tests;
using CooperationLedger.Tests.Chronicles;
using CooperationLedger.Web.Recording;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CooperationLedger.Web.Tests.Http;

/// <summary>
/// A ledger in which every example of a command is accepted, each about dossiers of its own. The examples are those of the deciders'
/// tests, of which there is one for every command: nothing has to be written here for a new one.
/// </summary>
public class ValidRequests(LedgerFixture fixture) : IAsyncLifetime
{
    private static int ledgers;

    /// <summary>No two entries of a database have one id.</summary>
    private readonly int number = Interlocked.Increment(ref ledgers);

    internal TestLedger Ledger { get; private set; } = null!;

    internal IReadOnlyList<Endpoint> Endpoints { get; private set; } = null!;

    internal IReadOnlyList<ValidRequest> All { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Ledger = await fixture.OpenAsync();
        Endpoints = Endpoint.All(fixture.Host);
        var store = fixture.Host.Services.GetRequiredService<IDocumentStore>();
        await using var session = store.LightweightSession(Ledger.Id);
        All = [.. ValidCommands.All.Index().Select(example => Given(session, example.Index, example.Item.Given, example.Item.Command))];
        await session.SaveChangesAsync();
    }

    /// <summary>A dossier of each kind, and whatever else examples need.</summary>
    internal HashSet<string> Dossiers { get; } = ["source-gazette"];

    /// <summary>The first example of a command.</summary>
    internal ValidRequest Of(string command) => All.First(request => request.Command.GetType().Name == command);

    /// <summary>How many entries the ledger has.</summary>
    public async Task<int> EntriesAsync()
    {
        await using var session = fixture.Host.Services.GetRequiredService<IDocumentStore>().QuerySession(Ledger.Id);
        return await session.Events.QueryAllRawEvents().CountAsync();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>What is recorded, as JSON: an event or a command.</summary>
    protected virtual string Written(string json) => json;

    private ValidRequest Given(IDocumentSession session, int example, DossierSpec given, Command command)
    {
        var names = given.Streams.All.Select(stream => stream.Dossier).ToList();
        foreach (var register in given.Streams.All.Where(register => register.Exists && register.Kind != CooperationLedger.Ledgers.Ledger.Kind))
        {
            Dossiers.Add(Renamed(register.Dossier));
            session.Events.StartStream(Renamed(register.Dossier), register.Entries.Select(entry => Stored(register, entry)).ToArray());
        }

        var dossier = given.Stream.Dossier;
        var body = JsonNode.Parse(Told(JsonSerializer.Serialize(command with { Dossier = dossier }, command.GetType(), LedgerJson.Options), dossier))!.AsObject();
        var endpoint = Endpoints.Single(one => one.IsOfACommand && one.Command == command.GetType().Name);
        if (endpoint.NamesTheDossier || command is CooperationLedger.Ledgers.OpenLedger)
        {
            body.Remove("dossier");
        }

        return new((Command)JsonSerializer.Deserialize(body, command.GetType(), LedgerJson.Options)!, Renamed(dossier), endpoint, body);

        object Stored(DossierStream register, Entry entry)
        {
            var type = entry.Event.GetType();
            var said = JsonSerializer.Deserialize(Told(JsonSerializer.Serialize(entry.Event, type, LedgerJson.Options), register.Dossier), type, LedgerJson.Options)!;
            var stored = session.Events.BuildEvent(said);
            EntryStore.Envelop(stored, entry with { Id = new(IdOf(register.Dossier, entry.Id)), Event = (LedgerEvent)said });
            return stored;
        }

        string Renamed(string name) => $"{name}-{example}";

        // Entries of the examples have the same ids in every dossier; in one ledger each has its own.
        string IdOf(string of, Guid entry) => $"{number:d2}{example:d4}{names.IndexOf(of):d2}{entry.ToString()[8..]}";

        string Told(string json, string of)
        {
            json = json.Replace("\"PK\"", $"\"{Ledger.Parties[0]}\"", StringComparison.Ordinal).Replace("\"RU\"", $"\"{Ledger.Parties[1]}\"", StringComparison.Ordinal);
            json = names.Aggregate(json, (text, name) => text.Replace($"\"{name}\"", $"\"{Renamed(name)}\"", StringComparison.Ordinal));
            json = Written(json);
            return Enumerable.Range(1, 9).Aggregate(json, (text, version) => text.Replace($"{Examples.Id(version)}", IdOf(of, Examples.Id(version)), StringComparison.Ordinal));
        }
    }
}

/// <param name="Dossier">The one that it is about.</param>
/// <param name="Body">What the address does not say already.</param>
internal sealed record ValidRequest(Command Command, string Dossier, Endpoint Endpoint, JsonObject Body)
{
    public string Address(string ledger) => Endpoint.Address(ledger, Dossier, Body["entry"]?.ToString());

    public JsonObject Copy => Body.DeepClone().AsObject();
}
