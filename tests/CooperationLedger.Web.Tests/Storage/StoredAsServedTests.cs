using System.Text.Json;
using CooperationLedger.Json;
using CooperationLedger.Ledgers;
using CooperationLedger.Web.Tests.Http;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Storage;

/// <summary>The database holds the same words as answers and golden files: one form of everything, whoever reads it.</summary>
public sealed class StoredAsServedTests(LedgerFixture fixture, ValidRequests valid) : IClassFixture<ValidRequests>
{
    [Fact]
    public async Task Every_event_lies_in_the_database_as_it_is_served()
    {
        var types = new HashSet<Type>();
        await using var database = NpgsqlDataSource.Create(fixture.ConnectionString);
        await using var command = database.CreateCommand("select type, data from ledger.mt_events where tenant_id = $1");
        command.Parameters.Add(new() { Value = valid.Ledger.Id });
        await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await rows.ReadAsync(TestContext.Current.CancellationToken))
        {
            var type = EventCatalogue.EventType(rows.GetString(0))!;
            ShouldBeAsServed(JsonElement.Parse(rows.GetString(1)), type);
            types.Add(type);
        }

        types.Count.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Every_list_gives_its_documents_as_they_would_be_written_anew()
    {
        await valid.Ledger.CaughtUpAsync((await valid.Ledger.PromiseAsync("commitment-last")).Sequence);
        foreach (var kind in EventCatalogue.Kinds.Where(kind => kind != Ledger.Kind))
        {
            var items = (await valid.Ledger.GetAsync(kind.Plural)).GetProperty("items").EnumerateArray().ToList();

            items.ShouldNotBeEmpty(kind.Plural);
            items.Select(item => item.GetProperty("id").GetString()!).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal, kind.Plural);
            items.ForEach(item => ShouldBeAsServed(OwnMembers(item, kind.ViewType), kind.ViewType));
        }
    }

    /// <summary>An item without what its list joins to it.</summary>
    private static JsonElement OwnMembers(JsonElement item, Type view)
    {
        var own = LedgerJson.Options.GetTypeInfo(view).Properties.Select(property => property.Name).ToHashSet();
        return JsonSerializer.SerializeToElement(
            item.EnumerateObject().Where(member => own.Contains(member.Name)).ToDictionary(member => member.Name, member => member.Value));
    }

    private static void ShouldBeAsServed(JsonElement stored, Type type)
    {
        var served = JsonSerializer.SerializeToElement(stored.Deserialize(type, LedgerJson.Options), type, LedgerJson.Options);
        JsonElement.DeepEquals(stored, served).ShouldBeTrue($"stored as {stored}, served as {served}");
    }
}
