using System.Runtime.InteropServices;
using CooperationLedger.PrivatePostgres;
using CooperationLedger.PrivatePostgres.Backups;

namespace CooperationLedger.Web.Hosting;

/// <summary><c>backup FILE</c> and <c>restore FILE</c>: the private ledger in one file, and a private ledger of such a file.</summary>
internal static class BackupCommands
{
    internal static bool Are(string[] args) => args is ["backup" or "restore", ..];

    /// <summary>What is left for the settings.</summary>
    internal static string[] Settings(string[] args) => Are(args) ? args[Math.Min(2, args.Length)..] : args;

    /// <returns>The exit code.</returns>
    /// <exception cref="WrongSettingException">Not one file is named, or the ledger is not in a private PostgreSQL.</exception>
    /// <exception cref="PostgresServerException">It could not be done; nothing is left of it.</exception>
    internal static async Task<int> RunAsync(IConfiguration configuration, string[] args)
    {
        var (what, name) = Read(configuration, args);
        using var cancelling = new CancellationTokenSource();
        void Cancel(PosixSignalContext signal)
        {
            signal.Cancel = true;
            cancelling.Cancel();
        }

        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        var options = LedgerDatabase.OptionsFrom(configuration);
        var file = Path.GetFullPath(name);
        try
        {
            await (what == "backup"
                ? Backup.TakeAsync(options, file, cancelling.Token)
                : Restore.IntoAsync(options, file, cancelling.Token));
        }
        catch (OperationCanceledException) when (cancelling.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Called off; nothing is left of it.");
            return 1;
        }

        Console.WriteLine(what == "backup"
            ? $"The ledger in {options.Folder} is in {file}, with the passwords of its PostgreSQL: keep it where only you can read it."
            : $"The ledger of {file} is in {options.Folder}: start the server with Postgres__Folder={options.Folder}.");
        return 0;
    }

    private static (string What, string Name) Read(IConfiguration configuration, string[] args)
    {
        if (args is not [var what, { Length: > 0 } name, ..] || name.StartsWith('-'))
        {
            throw new WrongSettingException($"Name the file: {args[0]} ledger.tar.gz");
        }

        if (args is [_, _, var more, ..] && !more.StartsWith('-'))
        {
            throw new WrongSettingException($"Name one file: {more} is one more.");
        }

        if (configuration.GetConnectionString("Ledger") is { Length: > 0 })
        {
            throw new WrongSettingException(
                "ConnectionStrings__Ledger names a PostgreSQL of yours: back it up and restore it with pg_dump and pg_restore.");
        }

        return (what, name);
    }
}
