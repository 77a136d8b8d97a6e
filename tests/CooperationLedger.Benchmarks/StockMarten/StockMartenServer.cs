using JasperFx.Events;
using JasperFx.Events.Projections;
using JasperFx.MultiTenancy;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Weasel.Core;
using Wolverine;
using Wolverine.Marten;

namespace CooperationLedger.Benchmarks.StockMarten;

/// <summary>
/// What a user would pick instead of writing one: a minimal API whose commands go over Wolverine's bus, Marten with the settings that its
/// documentation recommends, and one document per stream, written with its events.
/// </summary>
internal static class StockMartenServer
{
    public const string Schema = "stock";
    private const string Tenant = "PK-RU";

    public static async Task RunAsync(string address, string connectionString)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls(address);
        builder.Logging.ClearProviders();
        builder.Services.AddMarten(options => Configure(options, connectionString))
            .UseLightweightSessions()
            .ApplyAllDatabaseChangesOnStartup()
            .IntegrateWithWolverine();
        builder.Host.UseWolverine(wolverine => wolverine.Policies.AutoApplyTransactions());

        var app = builder.Build();
        app.MapGet("/", () => "hello");
        app.MapGet("/dossiers/{dossier}", ReadAsync);
        app.MapPost("/dossiers/{dossier}/{key}", RecordAsync);
        await app.RunAsync();
    }

    /// <remarks>
    /// Where the documentation leaves a choice (martendb.io/events/optimizing, wolverinefx.net/guide/durability/marten/event-sourcing), the
    /// faster one; events have the metadata that the ledger's have.
    /// </remarks>
    private static void Configure(StoreOptions options, string connectionString)
    {
        options.Connection(connectionString);
        options.DatabaseSchemaName = Schema;
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase);
        options.Events.StreamIdentity = StreamIdentity.AsString;
        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        options.Policies.AllDocumentsAreMultiTenanted();
        options.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        options.Events.UseIdentityMapForAggregates = true;
        options.Events.MetadataConfig.CorrelationIdEnabled = true;
        options.Events.MetadataConfig.HeadersEnabled = true;
        options.Events.MetadataConfig.UserNameEnabled = true;
        options.Projections.Snapshot<Commitment>(SnapshotLifecycle.Inline);
        options.Schema.For<Receipt>();
    }

    private static async Task<IResult> RecordAsync(
        string dossier, string key, CommitmentChecked check, IMessageBus bus, CancellationToken ct)
    {
        var recorded = await bus.InvokeForTenantAsync<Recorded>(Tenant, new RecordCheck(dossier, key, check), ct);
        return Results.Created($"/dossiers/{dossier}", recorded);
    }

    private static async Task<IResult> ReadAsync(string dossier, IDocumentStore store, CancellationToken ct)
    {
        await using var session = store.QuerySession(Tenant);
        var events = await session.Events.FetchStreamAsync(dossier, token: ct);
        return Results.Ok(events.Select(one => new
        {
            one.Sequence,
            one.Id,
            one.TenantId,
            one.StreamKey,
            one.Version,
            one.Data,
            one.EventTypeName,
            one.Timestamp,
            one.UserName,
            one.CorrelationId,
            one.Headers,
        }));
    }
}
