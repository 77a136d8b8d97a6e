namespace CooperationLedger.PrivatePostgres.Backups;

/// <summary>What a backup holds, written last: an archive without it was never finished.</summary>
/// <param name="Major">The major version of PostgreSQL, the only one that can read it.</param>
/// <param name="Files">The SHA-256 of every file, by its name in the archive.</param>
internal sealed record BackupManifest(int Format, int Major, DateTimeOffset TakenAt, SortedDictionary<string, string> Files)
{
    internal const int PresentFormat = 1;
    internal const string Name = "backup.json";
}
