using CooperationLedger.PrivatePostgres;

namespace CooperationLedger.Web.Hosting;

/// <summary>Where the ledger is kept: the PostgreSQL that is configured, or a private one that this process starts and stops.</summary>
public sealed class LedgerDatabase : IAsyncDisposable
{
    private readonly PostgresServer? own;

    private LedgerDatabase(string connectionString, PostgresServer? own) => (ConnectionString, this.own) = (connectionString, own);

    public string ConnectionString { get; }

    /// <summary>Started by this process, for nobody else: one node, and the seeds are played into it.</summary>
    public bool IsPrivate => own is not null;

    /// <summary>Commands that only look at the program itself, and need no database.</summary>
    private static readonly string[] WithoutDatabase = ["codegen", "help", "openapi"];

    public static async Task<LedgerDatabase> OpenAsync(IConfiguration configuration, string[] args)
    {
        Settings.ShouldBeReadable(configuration);
        if (ConfiguredPostgres.ConnectionString(configuration) is { } configured)
        {
            return new(configured, null);
        }

        if (args is [var command, ..] && WithoutDatabase.Contains(command))
        {
            return new("Host=unused", null);
        }

        var options = OptionsFrom(configuration);
        var own = await PostgresServer.StartAsync(options, CancellationToken.None);
        options.Say($"The ledger is kept in {options.Folder}.");
        return new(own.ConnectionString, own);
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
