using System.Text.Encodings.Web;
using System.Text.Json;
using CooperationLedger.Json;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Ledgers;
using CooperationLedger.Web.OpenApi;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Projects;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Sources;
using CooperationLedger.Web.Storage;
using CooperationLedger.Web.Timelines;
using JasperFx;
using JasperFx.CodeGeneration;
using Marten;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.FileProviders;
using Npgsql;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Marten;

namespace CooperationLedger.Web.Hosting;

/// <summary>What the server is made of, and the order in which a request goes through it.</summary>
public static class LedgerHost
{
    public static void AddLedger(this WebApplicationBuilder builder, LedgerDatabase database)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Configuration["urls"] = ListeningAddresses.Of(builder.Configuration);
        builder.Configuration["AllowedHosts"] ??= "localhost;127.0.0.1;[::1]";
        QuietLogs(builder.Logging);
        builder.Services.AddSingleton<ILoggerFactory>(
            services => new PlainFailures(ActivatorUtilities.CreateInstance<LoggerFactory>(services)));
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddSingleton(database).AddSingleton<TimeProvider>(services => services.GetRequiredService<DatabaseClock>());
        builder.Services.AddSingleton(services => ActivatorUtilities.CreateInstance<DatabaseClock>(services, TimeProvider.System));
        builder.Services.AddHostedService(services => services.GetRequiredService<DatabaseClock>());
        builder.Services.AddSingleton<LedgerSessions>().AddSingleton<EntryRecorder>().AddSingleton<RequestDecider>()
            .AddSingleton<KeptStreams>().AddSingleton<LedgerDirectory>();
        builder.Services.AddSingleton(
            _ => new DossierTurns(ConnectionPools.Recording(database.ConnectionString), DossierTurns.LongestWait));
        builder.Services.AddSingleton<CommandHandler>().AddSingleton<FormHandler>();
        builder.Services.AddReaders();
        builder.Services.AddSingleton<FormChoosing>().AddSingleton<NamedPlaces>().AddSingleton<AnnotationSheets>();
        builder.Services.AddSingleton<ApiDocument>();
        builder.Services.AddFormProtection();
        builder.Services.ConfigureHttpJsonOptions(json => LedgerJson.Configure(json.SerializerOptions));
        builder.Services.AddProblemDetails();
        builder.Services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, OutermostMiddleware>());
        builder.Services.Configure<HostFilteringOptions>(hosts =>
        {
            hosts.IncludeFailureMessage = false;
            hosts.AllowEmptyHosts = false;
        });
        builder.Services.AddSingleton<HtmlEncoder, ShownText>();
        builder.Services.AddHealthChecks()
            .AddCheck<ListHealth>("lists", tags: ["ready"]).AddCheck<SeedingHealth>("seeding", tags: ["ready"])
            .AddCheck<GuardHealth>("guard", tags: ["ready"]).AddCheck<EntryHealth>("entries", tags: ["ready"])
            .AddCheck<StoreHealth>("store", tags: ["ready"]).AddCheck<RoomHealth>("room", tags: ["ready"]);
        builder.Services.AddSingleton<RoomToRecord>();
        builder.Services.AddSingleton<Migration>().AddHostedService(services => services.GetRequiredService<Migration>());
        builder.Services.AddSingleton<GuardWatch>().AddHostedService(services => services.GetRequiredService<GuardWatch>());
        builder.Services.AddSingleton<Seeding>().AddHostedService(services => services.GetRequiredService<Seeding>());
        builder.Services.AddHostedService<PostgresWatch>().AddHostedService<DeadNodes>();
        builder.Services.AddSingleton<UnreadableEntries>();
        builder.Services.AddSingleton<StoreWatch>().AddHostedService(services => services.GetRequiredService<StoreWatch>());
        builder.Services.AddSingleton<EntryWatch>().AddHostedService(services => services.GetRequiredService<EntryWatch>());
        builder.Services.AddSingleton<ListBuilding>().AddHostedService(services => services.GetRequiredService<ListBuilding>());

        builder.Services.AddSingleton(services => NpgsqlDataSource.Create(
            ConnectionPools.ForTheRest(database.ConnectionString, services.GetRequiredService<WolverineOptions>().UniqueNodeId)));
        builder.Services.AddMarten(LedgerStore.Configure)
            .UseNpgsqlDataSource()
            .UseLightweightSessions()
            .IntegrateWithWolverine();
        if (database.IsServed)
        {
            // Whoever serves may make no tables: the migration has made them all.
            builder.Services.ConfigureMarten(store => store.AutoCreateSchemaObjects = AutoCreate.None);
        }

        builder.Host.UseWolverine(wolverine => Configure(wolverine, database));
    }

    /// <summary>What reads the ledger for pages and programs; each is in the folder of what it reads.</summary>
    private static void AddReaders(this IServiceCollection services)
    {
        services.AddSingleton<DossierReader>().AddSingleton<ListReader>().AddSingleton<RegisterReader>().AddSingleton<RegisterMark>();
        services.AddSingleton<ViewLoader>().AddSingleton<CardReader>();
        services.AddSingleton<CommitmentRegister>();
        services.AddSingleton<ProjectBoard>();
        services.AddSingleton<SourceReliance>().AddSingleton<CitedReach>().AddSingleton<EntriesInFaults>();
        services.AddSingleton<DevelopmentReader>().AddSingleton<OverviewReader>();
    }

    public static void UseLedger(this WebApplication app)
    {
        app.Lifetime.ApplicationStarted.Register(() => started = true);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = Failures.AnswerAsync,
            StatusCodeSelector = Failures.StatusOf,
            SuppressDiagnosticsCallback = failed => Failures.StatusOf(failed.Exception) != StatusCodes.Status500InternalServerError
                || Failures.IsHungUp(failed.HttpContext, failed.Exception),
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/assets",
            FileProvider = new EmbeddedFileProvider(typeof(LedgerHost).Assembly, "CooperationLedger.Web.Assets"),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.File.Name.EndsWith(".woff2", StringComparison.Ordinal) ? "max-age=604800" : "no-cache",
        });
        app.Use(AnswerHeadAsGet);
        app.UseRouting();
        app.UseMiddleware<LedgerMiddleware>();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false, ResponseWriter = WriteHealthAsync });
        app.MapHealthChecks(
            "/health/ready", new() { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = WriteHealthAsync });
        app.MapGet(ApiDocument.Address, (ApiDocument document) => Results.Text(document.Text, "application/json"));
        app.MapGroup("").WithMetadata(QueryFields.None).MapLedger();
        if (app.Environment.IsDevelopment())
        {
            app.MapGet("/design", (HttpContext http) => Page.Of<DesignPage>(http, new { })).WithMetadata(QueryFields.None);
        }
    }

    /// <summary>Every address of the ledger, each with what it may be asked for in its query.</summary>
    private static void MapLedger(this IEndpointRouteBuilder routes)
    {
        routes.MapCommands();
        routes.MapDossiers();
        routes.MapLedgers();
        routes.MapRegister();
        routes.MapTimeline();
        routes.MapReliance();
        routes.MapForms();
        routes.MapAnnotationForms();
        routes.MapGet("/dates", (HttpContext http) => Page.Of<DatesPage>(http, new { }));
    }

    /// <summary>HEAD is answered as GET is (RFC 9110, 9.3.2); the server below leaves out the content by itself.</summary>
    private static Task AnswerHeadAsGet(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            http.Request.Method = HttpMethods.Get;
        }

        return next(http);
    }

    /// <summary>The server answers: from now on faults go to the log.</summary>
    private static volatile bool started;

    private static void QuietLogs(ILoggingBuilder logs)
    {
        foreach (var category in new[] { "Microsoft.AspNetCore", "Marten", "Wolverine", "Npgsql", "JasperFx" })
        {
            logs.AddFilter(category, LogLevel.Warning);
        }

        // A lost race or a taken id is an ordinary answer; Marten and Wolverine log it as an error. What else fails is logged by
        // whoever asked.
        logs.AddFilter("Marten.IDocumentStore", LogLevel.None);
        logs.AddFilter(typeof(RecordRequest).FullName, LogLevel.None);

        // Whoever called for a start reports its failure, once: the host and Wolverine's agents only repeat it, in stack frames.
        logs.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => started && level >= LogLevel.Warning);
        logs.AddFilter("Wolverine.Runtime.Agents.NodeAgentController", level => started && level >= LogLevel.Warning);

        // A red health check answers red; while the seeds are being played that is no failure to report.
        logs.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);

        // The keys lie in the database beside the entries, where whoever may write entries may read them.
        logs.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        // A token that does not fit is an ordinary answer, which the clerk sees in the form.
        logs.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
    }

    private static void Configure(WolverineOptions options, LedgerDatabase database)
    {
        // Left to guess, Wolverine may take the test assembly for the application and find no handlers.
        options.ApplicationAssembly = typeof(LedgerHost).Assembly;
        options.CodeGeneration.TypeLoadMode = TypeLoadMode.Static;
        options.AutoBuildMessageStorageOnStartup = AutoCreate.None;
        options.Policies.UseDurableLocalQueues();
        options.Policies.OnAnyException().ScheduleRetry(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1));
        if (database.IsPrivate)
        {
            // What failed is begun again as soon as its PostgreSQL is back.
            options.Durability.Mode = DurabilityMode.Solo;
            options.Durability.CheckAssignmentPeriod = TimeSpan.FromSeconds(2);
            return;
        }

        // A node that died is noticed, and its work moved, within ten seconds; one that starts alone begins within two.
        options.Durability.FirstHealthCheckExecution = TimeSpan.Zero;
        options.Durability.HealthCheckPollingTime = DeadNodes.Pulse;
        options.Durability.CheckAssignmentPeriod = DeadNodes.Pulse;
        options.Durability.ScheduledJobFirstExecution = TimeSpan.Zero;
        options.Durability.ScheduledJobPollingTime = DeadNodes.Pulse;

        // Who is dead is decided by DeadNodes, on the clock of PostgreSQL: Wolverine would go by that of this machine, which may be wrong.
        options.Durability.StaleNodeTimeout = TimeSpan.FromDays(1);
    }

    /// <summary>The words of a failure name hosts and folders, which is nobody's business here.</summary>
    private static string? Told(HealthReportEntry check) => check.Exception switch
    {
        null => check.Description,
        var failure when FromPostgres.IsAway(failure) => PostgresAway,
        _ => "This could not be checked.",
    };

    private const string PostgresAway = "PostgreSQL does not answer.";

    private static Task WriteHealthAsync(HttpContext http, HealthReport report) =>
        http.Response.WriteAsJsonAsync(
            new
            {
                Status = report.Status.ToString(),
                Checks = report.Entries
                    .ToDictionary(check => check.Key,
                        check => new { Status = check.Value.Status.ToString(), Description = Told(check.Value), check.Value.Data }),
            },
            JsonSerializerOptions.Web);
}
