namespace CooperationLedger.Web.Hosting;

/// <summary>Settings of the ledger's own whose values may be wrong.</summary>
internal static class Settings
{
    private const string PlaySeeds = "Seeds:Play";
    private const string SeedsIn = "Seeds:Folder";
    private const string AlwaysDownload = "Postgres:AlwaysDownload";
    private const string Folder = "Postgres:Folder";

    /// <summary>Every setting that begins so is the ledger's own.</summary>
    private static readonly string[] Sections = ["ConnectionStrings", "Seeds", "Postgres"];

    /// <summary>The ledger's own, with the sections that hold them, and those that every server of ASP.NET has.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "ConnectionStrings", "ConnectionStrings:Ledger", "ConnectionStrings:Migrations", "Seeds", PlaySeeds, SeedsIn,
        "Postgres", Folder, "Postgres:Binaries", "Postgres:PasswordFile", "Postgres:MigrationsPasswordFile",
        AlwaysDownload,
        "urls", "http_ports", "https_ports", "AllowedHosts", "environment", "applicationName", "contentRoot", "webRoot",
            "shutdownTimeoutSeconds",
        "startupAssembly", "hostingStartupAssemblies", "hostingStartupExcludeAssemblies", "preventHostingStartup", "preferHostingUrls",
        "captureStartupErrors", "detailedErrors", "suppressStatusMessages", "staticWebAssets",
    };

    /// <summary>What the names of all others begin with.</summary>
    private static readonly string[] Families = ["Logging", "Kestrel", "hostBuilder", "OTEL_"];

    /// <summary>A setting on the command line may be written as it is in the environment: <c>--Postgres__Folder</c>.</summary>
    internal static string AsInTheEnvironment(string word) => word.Split('=', 2) switch
    {
        [['-', '-', ..] name, .. var value] => string.Join('=', [name.Replace("__", ":", StringComparison.Ordinal), .. value]),
        _ => word,
    };

    /// <exception cref="WrongSettingException">The command line names a setting that there is not: passed over, it would be as if it
    /// were not there.</exception>
    internal static void ShouldBeKnown(IEnumerable<string> args)
    {
        var settings = args.Where(word => word.StartsWith("--", StringComparison.Ordinal)).Select(word => word.Split('=')[0]);
        if (settings.FirstOrDefault(setting => !IsKnown(AsInTheEnvironment(setting)[2..])) is { } unknown)
        {
            throw new WrongSettingException($"There is no setting {unknown}. README.md lists those that there are.");
        }
    }

    private static bool IsKnown(string name) => Names.Contains(name)
        || Families.Any(family => name.StartsWith(family, StringComparison.OrdinalIgnoreCase));

    /// <summary>Checked before a PostgreSQL is made or started for a server that could not use it.</summary>
    /// <exception cref="WrongSettingException">
    /// One of them is neither true nor false, names a folder that there is not, or one that depends on where the server is started from;
    /// or there is no such setting: a misspelt one would be as if it were not there.
    /// </exception>
    internal static void ShouldBeReadable(IConfiguration configuration)
    {
        var own = Sections.SelectMany(section => configuration.GetSection(section).GetChildren());
        if (own.FirstOrDefault(setting => !IsKnown(setting.Path)) is { } unknown)
        {
            throw new WrongSettingException(
                $"There is no setting {unknown.Path.Replace(":", "__")}. README.md lists those that there are.");
        }

        if (configuration[Folder] is { Length: > 0 } folder && !Path.IsPathFullyQualified(folder))
        {
            throw new WrongSettingException(
                $"Postgres__Folder is {folder}. Give the whole path, so that the ledger is found wherever the server is started from.");
        }

        PlaysSeeds(configuration, otherwise: false);
        AlwaysDownloads(configuration);
        if (SeedsFolder(configuration) is { } seeds && !Directory.Exists(seeds))
        {
            throw new WrongSettingException($"Seeds__Folder names {seeds}, and there is no such folder.");
        }
    }

    internal static bool PlaysSeeds(IConfiguration configuration, bool otherwise) => IsTrue(configuration, PlaySeeds, otherwise);

    /// <returns>Null when none is named.</returns>
    internal static string? SeedsFolder(IConfiguration configuration) => configuration[SeedsIn] is { Length: > 0 } folder ? folder : null;

    internal static bool AlwaysDownloads(IConfiguration configuration) => IsTrue(configuration, AlwaysDownload, otherwise: false);

    /// <summary>Set to nothing, as docker compose passes on what is not set, it is not set.</summary>
    private static bool IsTrue(IConfiguration configuration, string name, bool otherwise) => configuration[name] switch
    {
        null or "" => otherwise,
        var text when bool.TryParse(text, out var value) => value,
        var text => throw new WrongSettingException($"{name.Replace(":", "__")} is {text}, which is neither true nor false."),
    };
}
