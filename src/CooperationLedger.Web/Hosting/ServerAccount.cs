namespace CooperationLedger.Web.Hosting;

/// <summary>
/// The account that PostgreSQL's programs run under: ours, unless we are root, whom PostgreSQL refuses.
/// Root uses the account <c>postgres</c> if the machine has it; an account is never made here.
/// </summary>
internal static class ServerAccount
{
    private const string Postgres = "postgres";

    internal static bool IsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>Null when the programs run under our own account.</summary>
    internal static string? Name => IsRoot ? Postgres : null;

    /// <summary>False only for root on a machine without the account <c>postgres</c>.</summary>
    internal static bool Exists => !IsRoot ||
        (File.Exists("/etc/passwd") && File.ReadLines("/etc/passwd").Any(line => line.StartsWith(Postgres + ":", StringComparison.Ordinal)));
}
