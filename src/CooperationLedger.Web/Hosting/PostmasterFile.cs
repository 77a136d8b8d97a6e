using System.Diagnostics;
using System.Text;

namespace CooperationLedger.Web.Hosting;

/// <summary>
/// What a running server writes about itself into postmaster.pid
/// (PostgreSQL source, src/include/utils/pidfile.h). A killed server leaves the file behind.
/// </summary>
/// <param name="Address">The socket's folder, or the host on Windows; what Npgsql takes as a host.</param>
internal sealed record PostmasterFile(int ProcessId, int Port, string Address, string Status)
{
    internal bool IsReady => Status == "ready";

    internal static string PathIn(string dataFolder) => Path.Combine(dataFolder, "postmaster.pid");

    /// <returns>Null when there is no file or the server has not finished writing it.</returns>
    internal static PostmasterFile? Read(string dataFolder)
    {
        try
        {
            using var file = new FileStream(PathIn(dataFolder), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var lines = new StreamReader(file, Encoding.UTF8).ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
            return lines.Length >= 6 && int.TryParse(lines[0], out var processId) && int.TryParse(lines[3], out var port)
                ? new PostmasterFile(processId, port, lines[4] is { Length: > 0 } socket ? socket : lines[5], lines.ElementAtOrDefault(7) ?? "")
                : null;
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
            return process.ProcessName.StartsWith("postgres", StringComparison.OrdinalIgnoreCase);
        }
        catch (ArgumentException)
        {
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
