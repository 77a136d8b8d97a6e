using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace CooperationLedger.PrivatePostgres;

/// <param name="Words">Standard output and standard error in the order they came, trimmed.</param>
internal sealed record ProgramResult(int ExitCode, string Words)
{
    internal bool Succeeded => ExitCode == 0;
}

/// <summary>Runs one program after another, and lets none of them touch this process's own streams.</summary>
internal static class Programs
{
    /// <summary>After a program ends, how long a pipe that one of its children kept open is listened to.</summary>
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);

    /// <summary>Runs one of PostgreSQL's programs under the account that PostgreSQL accepts.</summary>
    internal static Task<ProgramResult> RunAsServerAccountAsync(
        string program, IEnumerable<string> arguments, CancellationToken ct, string input = "") =>
        RunAsync(program, arguments, ct, ServerAccount.Name, input: input);

    /// <summary>Runs a program to its end. Cancelling kills it.</summary>
    /// <returns>Exit code 127, as a shell says it, when the program cannot be started at all.</returns>
    internal static async Task<ProgramResult> RunAsync(
        string program,
        IEnumerable<string> arguments,
        CancellationToken ct,
        string? account = null,
        string? folder = null,
        string input = "")
    {
        using var process = new Process { StartInfo = Prepare(program, arguments, account, folder), EnableRaisingEvents = true };
        var words = new StringBuilder();
        void Collect(object _, DataReceivedEventArgs line)
        {
            lock (words)
            {
                words.AppendLine(line.Data);
            }
        }

        process.OutputDataReceived += Collect;
        process.ErrorDataReceived += Collect;
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.Exited += (_, _) => ended.TrySetResult();
        try
        {
            process.Start();
        }
        catch (Win32Exception reason)
        {
            return new ProgramResult(127, reason.Message);
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await FeedAsync(process, input);
        await using (ct.Register(process.Kill))
        {
            await ended.Task;
        }

        ct.ThrowIfCancellationRequested();
        await HearLastWordsAsync(process);
        lock (words)
        {
            return new ProgramResult(process.ExitCode, words.ToString().Trim());
        }
    }

    private static ProcessStartInfo Prepare(string program, IEnumerable<string> arguments, string? account, string? folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
            // Our own working folder may be one that the other account cannot enter.
            WorkingDirectory = folder ?? (OperatingSystem.IsWindows() ? Path.GetPathRoot(Environment.SystemDirectory)! : "/"),
        };
        if (account is not null)
        {
            start.UserName = account;
        }

        // PGDATA, PGPORT and their like would point the programs at somebody else's server.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "C";
        return start;
    }

    private static async Task FeedAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended without reading its input; its exit code and words say why.
        }
    }

    /// <summary>
    /// On Windows a server that pg_ctl started keeps pg_ctl's pipes open, so their end is not waited for without a limit.
    /// </summary>
    private static async Task HearLastWordsAsync(Process process)
    {
        using var limit = new CancellationTokenSource(LastWords);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.CancelOutputRead();
            process.CancelErrorRead();
        }
    }
}
