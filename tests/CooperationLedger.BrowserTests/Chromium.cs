using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Playwright;

namespace CooperationLedger.BrowserTests;

/// <summary>Finds a Chromium, or fetches one: the one on the PATH, the distribution's, Playwright's own.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static async Task<IBrowser> StartAsync(IPlaywright playwright)
    {
        var onPath = await FindAsync() ?? await InstallAsync();
        if (onPath is null && Microsoft.Playwright.Program.Main(["install", "chromium"]) != 0)
        {
            throw new InvalidOperationException(
                "The browser tests need Chromium, and it could be neither found nor fetched. Install it (sudo apt-get install chromium, or Google Chrome) so that chromium, chromium-browser or google-chrome is on the PATH.");
        }

        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = onPath,
            Args =
            [
                "--disable-gpu", "--disable-background-networking", "--no-first-run",
                // Chromium cannot build its sandbox as root.
                .. IsRoot ? ["--no-sandbox"] : Array.Empty<string>(),
            ],
        });
    }

    private static bool IsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>One that runs: on some systems the name is only a note on how to get it.</summary>
    private static async Task<string?> FindAsync()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        foreach (var path in Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).Where(File.Exists))
        {
            if (await RunAsync(path, "--version"))
            {
                return path;
            }
        }

        return null;
    }

    private static async Task<string?> InstallAsync()
    {
        if (!IsRoot || !File.Exists("/etc/debian_version"))
        {
            return null;
        }

        await RunAsync("apt-get", "update", "-q");
        return await RunAsync("apt-get", "install", "-y", "-q", "chromium") ? await FindAsync() : null;
    }

    private static async Task<bool> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        try
        {
            using var process = Process.Start(start)!;
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
