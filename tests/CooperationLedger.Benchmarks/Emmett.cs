using System.ComponentModel;
using System.Diagnostics;
using Npgsql;

namespace CooperationLedger.Benchmarks;

/// <summary>A server on Emmett, the event store of Node's world, installed with npm for one run.</summary>
/// <param name="Program">For <c>node</c>.</param>
internal sealed record Emmett(string Program)
{
    private static readonly TimeSpan LongestInstall = TimeSpan.FromMinutes(3);

    /// <param name="folder">Will be made.</param>
    /// <returns>Null, with a sentence on the screen, where it cannot be had.</returns>
    public static async Task<Emmett?> InstallAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in new[] { "package.json", "server.mjs" })
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "EmmettServer", file), Path.Combine(folder, file));
        }

        // Nothing that a package brings runs while it is installed.
        string[] install = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
        if (await ComplaintAsync("node", ["--version"], folder) is { } missing)
        {
            Console.WriteLine($"Emmett is left out, for Node is not here: {missing}");
            return null;
        }

        if (await ComplaintAsync("npm", install, folder) is { } failed)
        {
            Console.WriteLine($"Emmett is left out, for npm could not install it: {failed}");
            return null;
        }

        return new(Path.Combine(folder, "server.mjs"));
    }

    /// <summary>The same as a URL, which is what Node's driver reads. A socket's folder goes where the host would.</summary>
    public static string AddressOf(string connectionString)
    {
        var to = new NpgsqlConnectionStringBuilder(connectionString);
        string Escaped(string? part) => Uri.EscapeDataString(part ?? "");
        return $"postgresql://{Escaped(to.Username)}:{Escaped(to.Password)}@localhost/{Escaped(to.Database)}"
            + $"?host={Escaped(to.Host)}&port={to.Port}";
    }

    /// <returns>What went wrong, in one line; null when nothing did.</returns>
    private static async Task<string?> ComplaintAsync(string program, string[] arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var patience = new CancellationTokenSource(LongestInstall);
        try
        {
            using var process = Process.Start(start)!;
            try
            {
                var words = process.StandardOutput.ReadToEndAsync(patience.Token);
                var complaint = await process.StandardError.ReadToEndAsync(patience.Token);
                await words;
                await process.WaitForExitAsync(patience.Token);
                return process.ExitCode == 0 ? null : complaint.ReplaceLineEndings(" ");
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                return $"'{program}' did not end in {LongestInstall.TotalMinutes:0} minutes.";
            }
        }
        catch (Win32Exception absent)
        {
            return absent.Message;
        }
    }
}
