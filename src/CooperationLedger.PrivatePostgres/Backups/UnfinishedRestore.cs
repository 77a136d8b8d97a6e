using CooperationLedger.PrivatePostgres.Binaries;

namespace CooperationLedger.PrivatePostgres.Backups;

/// <summary>
/// A restore that is being done, or was killed: the folder in which it unpacks is made before anything else, and removed when PostgreSQL
/// has once started on what was restored. While it is there, nothing beside it is whole.
/// </summary>
internal static class UnfinishedRestore
{
    private const string Name = "restore.unfinished";

    /// <summary>Where earlier versions of this program unpacked, which removed it before they looked whether PostgreSQL starts.</summary>
    private const string NameInEarlierVersions = "cluster.restored";

    internal static string FolderIn(ClusterFolder folder) => folder.In(Name);

    internal static bool IsIn(ClusterFolder folder) => Directory.Exists(FolderIn(folder))
        || (Directory.Exists(folder.In(NameInEarlierVersions)) && !Directory.Exists(folder.Data));

    /// <exception cref="ClusterFailedException">It is; the message says what to do about it.</exception>
    internal static void ShouldNotBeIn(ClusterFolder folder, PostgresServerOptions options)
    {
        if (IsIn(folder))
        {
            throw new ClusterFailedException(
                $"A restore into {folder.Path} did not finish, so there is no complete {options.Name} in it. " +
                $"Run restore again, which first removes what is left, or choose another folder with {options.FolderSetting}.");
        }
    }

    /// <summary>Removes what a killed one has left, and stops the server that it may have left running.</summary>
    internal static async Task ClearAsync(ClusterFolder folder, PostgresServerOptions options, CancellationToken ct)
    {
        options.Say($"Removing what an unfinished restore left in {folder.Path}.");
        if (folder.HasCluster)
        {
            await Stopping.StopAsync(new(options, folder, await BinariesChoice.ChooseAsync(options, folder, ct)));
        }

        Clear(folder);
    }

    /// <remarks>
    /// Only while the folder is locked: what is in it is ours then, and nobody else's. What marks it as unfinished goes last: it
    /// stays marked for whoever is killed in the middle.
    /// </remarks>
    internal static void Clear(ClusterFolder folder)
    {
        string[] last = [Name, NameInEarlierVersions];
        foreach (var entry in new DirectoryInfo(folder.Path).EnumerateFileSystemInfos().OrderBy(entry => last.Contains(entry.Name)))
        {
            switch (entry)
            {
                case { Name: ClusterFolder.LockName }:
                    break;
                case DirectoryInfo { LinkTarget: null } inner:
                    inner.Delete(recursive: true);
                    break;
                default:
                    entry.Delete();
                    break;
            }
        }
    }
}
