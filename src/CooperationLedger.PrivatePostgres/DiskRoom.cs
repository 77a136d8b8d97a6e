namespace CooperationLedger.PrivatePostgres;

/// <summary>How much room is left on a disk.</summary>
public static class DiskRoom
{
    /// <summary>PostgreSQL's write-ahead log grows by files of 16 MiB, and where there is no room for one it stops.</summary>
    public const long LeastBytes = 16 << 20;

    /// <param name="path">Of a file or folder; it need not be there.</param>
    public static long BytesFor(string path)
    {
        while (!Path.Exists(path) && Path.GetDirectoryName(path) is { } above)
        {
            path = above;
        }

        return new DriveInfo(path).AvailableFreeSpace;
    }

    /// <returns>The words that go before those of a failure there; none while there is room.</returns>
    internal static string ShortageAt(string path) => BytesFor(path) is var bytes && bytes < LeastBytes
        ? $"The disk of {path} is full: {bytes >> 20} MiB are free, and PostgreSQL needs {LeastBytes >> 20}. Free some space there.\n"
        : "";
}
