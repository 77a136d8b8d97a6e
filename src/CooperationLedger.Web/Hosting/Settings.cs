namespace CooperationLedger.Web.Hosting;

/// <summary>Settings of the ledger's own whose values may be wrong.</summary>
internal static class Settings
{
    private const string PlaySeeds = "Seeds:Play";
    private const string AlwaysDownload = "Postgres:AlwaysDownload";

    /// <summary>Told before a PostgreSQL is made or started for a server that could not use it.</summary>
    /// <exception cref="WrongSettingException">One of them is neither true nor false.</exception>
    internal static void ShouldBeReadable(IConfiguration configuration)
    {
        PlaysSeeds(configuration, otherwise: false);
        AlwaysDownloads(configuration);
    }

    internal static bool PlaysSeeds(IConfiguration configuration, bool otherwise) => IsTrue(configuration, PlaySeeds, otherwise);

    internal static bool AlwaysDownloads(IConfiguration configuration) => IsTrue(configuration, AlwaysDownload, otherwise: false);

    /// <summary>Set to nothing, as docker compose passes on what is not set, it is not set.</summary>
    private static bool IsTrue(IConfiguration configuration, string name, bool otherwise) => configuration[name] switch
    {
        null or "" => otherwise,
        var text when bool.TryParse(text, out var value) => value,
        var text => throw new WrongSettingException($"{name.Replace(":", "__")} is {text}, which is neither true nor false."),
    };
}
