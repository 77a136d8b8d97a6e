using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace CooperationLedger.PrivatePostgres;

/// <summary>
/// What a running server writes about itself into postmaster.pid
/// (PostgreSQL source, src/include/utils/pidfile.h). A killed server leaves the file behind.
/// </summary>
/// <param name="Started">When the server began, to the second.</param>
/// <param name="Address">The socket's folder, or the host on Windows; what Npgsql takes as a host.</param>
internal sealed record PostmasterFile(int ProcessId, DateTimeOffset Started, int Port, string Address, string Status)
{
    /// <summary>A process is there a moment before its server writes down when it began.</summary>
    private static readonly TimeSpan WhileStarting = TimeSpan.FromSeconds(10);

    internal bool IsReady => Status == "ready";

    internal static string PathIn(string dataFolder) => Path.Combine(dataFolder, "postmaster.pid");

    /// <returns>Null when there is no file or the server has not finished writing it.</returns>
    internal static PostmasterFile? Read(string dataFolder)
    {
        try
        {
            using var file = new FileStream(PathIn(dataFolder), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var lines = new StreamReader(file, Encoding.UTF8).ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
            if (lines.Length < 6
                || !int.TryParse(lines[0], out var process)
                || !long.TryParse(lines[2], out var started)
                || !int.TryParse(lines[3], out var port))
            {
                return null;
            }

            var address = lines[4] is { Length: > 0 } socket ? socket : lines[5];
            return new(process, DateTimeOffset.FromUnixTimeSeconds(started), port, address, lines.ElementAtOrDefault(7) ?? "");
        }
        catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whether the process is still the server of this data folder. After a restart of the machine the number may
    /// belong to another program, even to another PostgreSQL; a killed process whose parent is careless stays as a zombie.
    /// </summary>
    internal bool IsRunning(string dataFolder)
    {
        if (OperatingSystem.IsLinux())
        {
            return CommandLine().Contains(dataFolder);
        }

        try
        {
            using var process = Process.GetProcessById(ProcessId);
            return process.ProcessName.StartsWith("postgres", StringComparison.OrdinalIgnoreCase)
                && (Started - process.StartTime).Duration() < WhileStarting;
        }
        catch (Exception reason) when (reason is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It has ended, or belongs to an account that we may not look at, as none of our servers does.
            return false;
        }
    }

    /// <summary>pg_ctl passes the data folder on as an argument, and any account may read arguments in /proc.</summary>
    private string[] CommandLine()
    {
        try
        {
            return File.ReadAllText($"/proc/{ProcessId}/cmdline").Split('\0');
        }
        catch (IOException)
        {
            return [];
        }
    }
}
