using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Storage;
using JasperFx;
using Marten;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests;

/// <summary>What really lies in PostgreSQL, read past every server: the entries, and what is kept of them for lists.</summary>
internal sealed class StoredLedger : IDisposable
{
    /// <summary>Tells the connections of whoever looks from those of servers.</summary>
    public const string ApplicationName = "looking";

    public StoredLedger(string connectionString)
    {
        Database = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, ApplicationName = ApplicationName }.ConnectionString);
        Store = DocumentStore.For(options =>
        {
            options.Connection(Database);
            LedgerStore.Configure(options);
            options.AutoCreateSchemaObjects = AutoCreate.None;
        });
    }

    /// <summary>Connects anew each time: no pool holds a session of a PostgreSQL that was killed.</summary>
    public NpgsqlDataSource Database { get; }

    public DocumentStore Store { get; }

    /// <summary>Every entry of a ledger, in the order of recording.</summary>
    public async Task<IReadOnlyList<Entry>> EntriesAsync(string ledger)
    {
        await using var session = Store.QuerySession(ledger);
        var stored = await session.Events.QueryAllRawEvents().Where(e => e.StreamKey != "mt_tombstone").OrderBy(e => e.Sequence).ToListAsync(Ct);
        return [.. stored.Select(EntryStore.ToEntry)];
    }

    /// <summary>What was acknowledged is there exactly once, and nothing else but what was there before.</summary>
    public async Task ShouldHoldExactlyAsync(string ledger, IEnumerable<Guid> acknowledged, int before)
    {
        var stored = (await EntriesAsync(ledger)).Skip(before).Select(entry => entry.Id);
        stored.Order().ShouldBe(acknowledged.Distinct().Order());
    }

    /// <summary>Every document that is kept of a ledger is what a fresh fold of its entries gives, and none is missing or left over.</summary>
    public async Task ViewsShouldBeAReplayAsync(string ledger)
    {
        var replayed = Replay(await EntriesAsync(ledger));
        var kept = await KeptAsync(ledger);

        kept.Keys.Order().ShouldBe(replayed.Keys.Order());
        foreach (var (document, json) in replayed)
        {
            JsonElement.DeepEquals(kept[document], json).ShouldBeTrue($"{document} is kept as {kept[document]}, and its entries give {json}");
        }
    }

    /// <summary>Appends an entry that nobody decided, as the role of the application can.</summary>
    /// <returns>The id of the entry.</returns>
    public async Task<Guid> AppendAsync(string ledger, string dossier, LedgerEvent said, Guid? id = null)
    {
        await using var session = Store.LightweightSession(ledger);
        var entry = session.Events.BuildEvent(said);
        entry.Id = id ?? Guid.CreateVersion7();
        session.Events.Append(dossier, entry);
        await session.SaveChangesAsync(Ct);
        return entry.Id;
    }

    /// <summary>Appends entries as one command records them: at one instant, in one transaction.</summary>
    public async Task AppendTogetherAsync(string ledger, params IReadOnlyList<(string Dossier, LedgerEvent Says)> said)
    {
        await using var session = Store.LightweightSession(ledger);
        var at = EntryStore.Microseconds(DateTimeOffset.UtcNow);
        foreach (var (dossier, says) in said)
        {
            var stored = session.Events.BuildEvent(says);
            EntryStore.Envelop(stored, new(Guid.CreateVersion7(at), dossier, 0, Entry.NotStored, at, new("anonymous", "unauthenticated"), null, null, null, says));
            session.Events.Append(dossier, stored);
        }

        await session.SaveChangesAsync(Ct);
    }

    /// <summary>Removes every document that is kept of any ledger.</summary>
    public async Task ForgetViewsAsync()
    {
        await using var command = Database.CreateCommand($"truncate {string.Join(", ", Kept.Select(Table))}, {Mentions.Table}");
        await command.ExecuteNonQueryAsync(Ct);
    }

    public async Task<long> CountAsync(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync(Ct))!;
    }

    public void Dispose()
    {
        Store.Dispose();
        Database.Dispose();
    }

    /// <summary>What is kept in documents.</summary>
    private static readonly Type[] Kept = [typeof(DossierCard), typeof(DevelopmentLine)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static JsonElement Linked(bool isLink) => JsonSerializer.SerializeToElement(new { linked = isLink });

    private static string Table(Type type) => $"{LedgerStore.Schema}.mt_doc_{type.Name.ToLowerInvariant()}";

    private Dictionary<string, JsonElement> Replay(IReadOnlyList<Entry> entries)
    {
        Dictionary<string, JsonElement> documents = [];
        void Add(object document, object id) =>
            documents.Add($"{document.GetType().Name} {id}", JsonElement.Parse(Store.Options.Serializer().ToJson(document)));

        var streams = entries.GroupBy(entry => entry.Dossier).ToDictionary(
            dossier => dossier.Key, dossier => new DossierStream(dossier.Key, EntryStore.KindOf(dossier.Key), [.. dossier.OrderBy(entry => entry.Version)]));
        var together = new StreamSet(streams);
        foreach (var (dossier, stream) in streams)
        {
            var chronicle = together.Read(dossier).Chronicle;
            Add(DossierCard.Of(chronicle), dossier);
            foreach (var line in DevelopmentLine.Of(chronicle))
            {
                Add(line, line.Id);
            }

            var mentions = stream.Entries.SelectMany(entry => NamedDossier.In(entry.Event)).ToLookup(named => named.Dossier);
            foreach (var named in mentions)
            {
                documents.Add($"{dossier} names {named.Key}", Linked(named.Any(mention => mention.Field.Split('/')[^1] == "to")));
            }
        }

        return documents;
    }

    private async Task<Dictionary<string, JsonElement>> KeptAsync(string ledger)
    {
        Dictionary<string, JsonElement> documents = [];
        foreach (var type in Kept)
        {
            await using var command = Database.CreateCommand($"select id::text, data::text from {Table(type)} where tenant_id = $1");
            command.Parameters.AddWithValue(ledger);
            await using var rows = await command.ExecuteReaderAsync(Ct);
            while (await rows.ReadAsync(Ct))
            {
                documents.Add($"{type.Name} {rows.GetString(0)}", JsonElement.Parse(rows.GetString(1)));
            }
        }

        await using var names = Database.CreateCommand($"select dossier, named, is_link from {Mentions.Table} where tenant_id = $1");
        names.Parameters.AddWithValue(ledger);
        await using var pairs = await names.ExecuteReaderAsync(Ct);
        while (await pairs.ReadAsync(Ct))
        {
            documents.Add($"{pairs.GetString(0)} names {pairs.GetString(1)}", Linked(pairs.GetBoolean(2)));
        }

        return documents;
    }
}
