using System.Text.RegularExpressions;

namespace CooperationLedger.PrivatePostgres;

/// <summary>What a private PostgreSQL keeps, where it lives and which programs run it.</summary>
public sealed partial record PostgresServerOptions
{
    /// <summary>Holds everything: data, socket, passwords, log and downloads. One server at a time runs in it.</summary>
    public required string Folder { get; init; }

    /// <summary>
    /// What is kept, in 1 to 40 letters from a to z: the database, the role that owns it and two files have this name, the role that
    /// serves and its file begin with it, and messages use it. A folder made under one name does not start under another.
    /// PostgreSQL's own name "postgres" is taken.
    /// </summary>
    /// <exception cref="ArgumentException">It is not written so.</exception>
    public required string Name
    {
        get;
        init => field = value != Superuser.Name && PlainName().IsMatch(value)
            ? value
            : throw new ArgumentException($"A database cannot be called {value}: give 1 to 40 letters from a to z.", nameof(value));
    }

    /// <summary>The <c>bin</c> folder of a PostgreSQL server; when set, no other is looked for.</summary>
    public string? BinariesFolder { get; init; }

    /// <summary>
    /// Use the pinned download even where the machine has a PostgreSQL of its own,
    /// for sites that want the same version on every machine.
    /// </summary>
    public bool AlwaysDownload { get; init; }

    /// <summary>False runs without fsync: a power cut may then destroy the cluster. For databases of tests only.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>Called with one line before every step that takes seconds or changes the machine.</summary>
    public Action<string> Say { get; init; } = _ => { };

    /// <summary>The setting that names the folder, for messages that ask for another one.</summary>
    public string FolderSetting { get; init; } = nameof(Folder);

    /// <summary>What else a person can do on a machine without PostgreSQL, a line each, for the message that says there is none.</summary>
    public IReadOnlyList<string> OtherWays { get; init; } = [];

    /// <returns>Where an application of that name keeps its data on this system, for this account.</returns>
    public static string UsualFolder(string application)
    {
        if (ServerAccount.IsRoot)
        {
            // PostgreSQL runs as another user then, who cannot enter /root.
            return $"/var/lib/{application}";
        }

        // The runtime answers XDG_DATA_HOME, ~/.local/share or what the platform uses instead.
        var perUser = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.Combine(perUser.Length > 0 ? perUser : Path.GetTempPath(), application);
    }

    [GeneratedRegex("^[a-z]{1,40}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainName();
}
