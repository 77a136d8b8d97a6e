namespace CooperationLedger.Web.Hosting;

/// <summary>Where the private PostgreSQL lives and which programs run it.</summary>
public sealed record PrivatePostgresOptions
{
    /// <summary>Holds everything: data, socket, passwords, log and downloads. One server per folder.</summary>
    public string Folder { get; init; } = DefaultFolder();

    /// <summary>The <c>bin</c> folder of a PostgreSQL server; when set, no other is looked for.</summary>
    public string? BinariesFolder { get; init; }

    /// <summary>
    /// Use the pinned download even where the machine has a PostgreSQL of its own,
    /// for sites that want the same version on every machine.
    /// </summary>
    public bool AlwaysDownload { get; init; }

    /// <summary>False runs without fsync: a power cut may then destroy the cluster. For databases of tests only.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>Told one line before every step that takes seconds or changes the machine.</summary>
    public Action<string> Say { get; init; } = _ => { };

    private static string DefaultFolder()
    {
        if (ServerAccount.IsRoot)
        {
            // PostgreSQL runs as another user then, who cannot enter /root.
            return "/var/lib/cooperation-ledger";
        }

        // The runtime answers XDG_DATA_HOME, ~/.local/share or what the platform uses instead.
        var perUser = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.Combine(perUser.Length > 0 ? perUser : Path.GetTempPath(), "cooperation-ledger");
    }
}
