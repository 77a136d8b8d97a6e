namespace CooperationLedger.PrivatePostgres;

/// <summary>
/// The settings that the cluster's own postgresql.conf includes. Written before every start, so that a cluster made
/// by an earlier version of this program runs with the settings of the present one.
/// </summary>
internal static class ServerSettings
{
    /// <summary>Names the socket's file; nothing listens on a port of this number.</summary>
    internal const int SocketPort = 5432;

    /// <summary>For postgresql.conf. Relative to it, so that the whole folder can be moved while the server is stopped.</summary>
    internal static string IncludeLine(ClusterFolder folder) => $"\ninclude '../{folder.SettingsName}'\n";

    internal static void Write(Cluster cluster, int port)
    {
        var folder = cluster.Folder;
        var fresh = folder.Settings + ".new";
        File.WriteAllText(fresh, Text(folder, port, cluster.Options.Durable));
        if (!OperatingSystem.IsWindows())
        {
            // Root's umask may hide files from the account that runs the server; there is no secret in this one.
            File.SetUnixFileMode(fresh, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }

        File.Move(fresh, folder.Settings, overwrite: true);
    }

    private static string Text(ClusterFolder folder, int port, bool durable) => $"""
        # Written at every start; changes made here are lost.
        {(OperatingSystem.IsWindows() ? Loopback : SocketOnly(folder.Socket))}
        port = {port}
        password_encryption = 'scram-sha-256'
        fsync = {OnOff(durable)}
        full_page_writes = {OnOff(durable)}
        max_connections = 50
        shared_buffers = '64MB'
        jit = off
        timezone = 'UTC'
        log_timezone = 'UTC'
        log_min_messages = warning
        # One file for each weekday, begun afresh a week later: the log never fills the disk.
        logging_collector = on
        log_directory = {Quoted(folder.Log)}
        log_filename = 'postgres-%a.log'
        log_rotation_age = '1d'
        log_rotation_size = 0
        log_truncate_on_rotation = on
        """;

    private const string Loopback = "listen_addresses = '127.0.0.1'\nunix_socket_directories = ''";

    /// <summary>The setting is a list, so the one folder in it is quoted twice: as an element and as a value.</summary>
    private static string SocketOnly(string folder) =>
        $"listen_addresses = ''\nunix_socket_directories = {Quoted($"\"{folder.Replace("\"", "\"\"")}\"")}\nunix_socket_permissions = 0700";

    private static string Quoted(string value) => $"'{value.Replace("'", "''")}'";

    private static string OnOff(bool value) => value ? "on" : "off";
}
