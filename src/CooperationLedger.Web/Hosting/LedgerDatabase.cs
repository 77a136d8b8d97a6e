using CooperationLedger.PrivatePostgres;

namespace CooperationLedger.Web.Hosting;

/// <summary>Where the ledger is kept: the PostgreSQL that is configured, or a private one that this process starts and stops.</summary>
public sealed class LedgerDatabase : IAsyncDisposable
{
    private readonly PostgresServer? own;

    private LedgerDatabase(string connectionString, string? migrations, PostgresServer? own, bool isServed)
    {
        // A command, such as a rebuild, is for whoever may change everything.
        ConnectionString = isServed ? connectionString : migrations ?? connectionString;
        Migrations = migrations;
        this.own = own;
        IsServed = isServed;
    }

    public string ConnectionString { get; }

    /// <summary>As the role that owns the tables and changes them; null where the one that serves is the only one that is named.</summary>
    public string? Migrations { get; }

    /// <summary>For a server, or to be made ready for one: the connection is that of the role that serves.</summary>
    public bool IsServed { get; }

    /// <summary>Started by this process, for nobody else: one node, and the seeds are played into it.</summary>
    public bool IsPrivate => own is not null;

    /// <summary>Where the private PostgreSQL lies; null when there is none.</summary>
    public string? PrivateFolder => own?.Folder;

    /// <summary>Commands that only look at the program itself, and need no database.</summary>
    private static readonly string[] WithoutDatabase = ["codegen", "help", "openapi"];

    public static async Task<LedgerDatabase> OpenAsync(IConfiguration configuration, string[] args)
    {
        Settings.ShouldBeReadable(configuration);
        var isServed = Commands.Serve(args) || Commands.Migrate(args);
        if (ConfiguredPostgres.Serving(configuration) is { } configured)
        {
            return new(configured, ConfiguredPostgres.Migrations(configuration), null, isServed);
        }

        if (args is [var command, ..] && WithoutDatabase.Contains(command))
        {
            return new("Host=unused", null, null, isServed);
        }

        var options = OptionsFrom(configuration);
        var own = await PostgresServer.StartAsync(options, CancellationToken.None);
        options.Say($"The ledger is kept in {options.Folder}.");
        return new(own.ServingConnectionString, own.ConnectionString, own, isServed);
    }

    internal static PostgresServerOptions OptionsFrom(IConfiguration configuration) => new()
    {
        Name = "ledger",
        Folder = configuration["Postgres:Folder"] is { Length: > 0 } folder
            ? Path.GetFullPath(folder)
            : PostgresServerOptions.UsualFolder("cooperation-ledger"),
        FolderSetting = "Postgres__Folder",
        BinariesFolder = configuration["Postgres:Binaries"] is { Length: > 0 } binaries ? binaries : null,
        AlwaysDownload = Settings.AlwaysDownloads(configuration),
        Say = Console.WriteLine,
        OtherWays =
        [
            "set ConnectionStrings__Ledger=\"Host=...;Database=...;Username=...;Password=...\" to use a server that runs elsewhere",
            "docker compose up",
        ],
    };

    /// <returns>True when a private PostgreSQL had died and was started again.</returns>
    public Task<bool> RestartIfDeadAsync(CancellationToken ct) => own?.RestartIfDeadAsync(ct) ?? Task.FromResult(false);

    public ValueTask DisposeAsync() => own?.DisposeAsync() ?? ValueTask.CompletedTask;
}
