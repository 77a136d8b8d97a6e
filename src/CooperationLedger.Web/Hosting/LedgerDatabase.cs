namespace CooperationLedger.Web.Hosting;

/// <summary>Where the ledger is kept: the PostgreSQL that is configured, or a private one that this process starts and stops.</summary>
public sealed class LedgerDatabase : IAsyncDisposable
{
    private readonly PrivatePostgres? own;

    private LedgerDatabase(string connectionString, PrivatePostgres? own) => (ConnectionString, this.own) = (connectionString, own);

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
        var own = await PrivatePostgres.StartAsync(options, CancellationToken.None);
        options.Say($"The ledger is kept in {options.Folder}.");
        return new(own.ConnectionString, own);
    }

    internal static PrivatePostgresOptions OptionsFrom(IConfiguration configuration)
    {
        var options = new PrivatePostgresOptions
        {
            BinariesFolder = configuration["Postgres:Binaries"],
            AlwaysDownload = Settings.AlwaysDownloads(configuration),
            Say = Console.WriteLine,
        };
        return configuration["Postgres:Folder"] is { Length: > 0 } folder ? options with { Folder = Path.GetFullPath(folder) } : options;
    }

    /// <returns>True when a private PostgreSQL had died and was started again.</returns>
    public Task<bool> RestartIfDeadAsync(CancellationToken ct) => own?.RestartIfDeadAsync(ct) ?? Task.FromResult(false);

    public ValueTask DisposeAsync() => own?.DisposeAsync() ?? ValueTask.CompletedTask;
}
