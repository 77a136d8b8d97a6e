using CooperationLedger.Web.Storage;
using Npgsql;

namespace CooperationLedger.Web.Hosting;

/// <summary>
/// The PostgreSQL that <c>ConnectionStrings__Ledger</c> names, as the role that serves and as the one that migrates, with their
/// passwords. A complaint about it does not repeat its text.
/// </summary>
internal static class ConfiguredPostgres
{
    private const string Form = "Write it like Host=127.0.0.1;Port=5432;Database=ledger;Username=ledger.";

    /// <returns>Null when none is named.</returns>
    /// <exception cref="WrongSettingException">It, or the file with its password, cannot be read.</exception>
    internal static string? Serving(IConfiguration configuration) => ConnectionString(configuration, "Ledger", "PasswordFile") switch
    {
        null when configuration.GetConnectionString("Migrations") is { Length: > 0 } => throw new WrongSettingException(
            "ConnectionStrings__Migrations names the role that changes the tables, but ConnectionStrings__Ledger none that serves."),
        { Username: null } when configuration.GetConnectionString("Migrations") is { Length: > 0 } => throw new WrongSettingException(
            $"ConnectionStrings__Ledger names no Username, for whom the tables are to be made. {Form}"),
        var server => server?.ConnectionString,
    };

    /// <returns>Null when no other role is named than the one that serves.</returns>
    /// <exception cref="WrongSettingException">It, or the file with its password, cannot be read.</exception>
    internal static string? Migrations(IConfiguration configuration) =>
        ConnectionString(configuration, "Migrations", "MigrationsPasswordFile")?.ConnectionString;

    private static NpgsqlConnectionStringBuilder? ConnectionString(IConfiguration configuration, string name, string passwordFile)
    {
        if (configuration.GetConnectionString(name) is not { Length: > 0 } configured)
        {
            return null;
        }

        var setting = $"ConnectionStrings__{name}";
        var server = Read(configured, setting);
        if (configuration[$"Postgres:{passwordFile}"] is { Length: > 0 } file)
        {
            server.Password = ReadPassword(file, $"Postgres__{passwordFile}");
        }

        ShouldBeUsable(server, setting);
        return server;
    }

    private static NpgsqlConnectionStringBuilder Read(string configured, string setting)
    {
        try
        {
            return new(configured);
        }
        catch (ArgumentException reason)
        {
            // A keyword that the driver does not know may be a piece of a password with a semicolon in it. No cause is kept for the
            // same reason.
            throw new WrongSettingException(reason switch
            {
                { InnerException: KeyNotFoundException } => $"{setting} has a keyword that is not known. {Form}",
                { ParamName: { Length: > 0 } keyword } =>
                    $"{setting} has a value for {keyword} that cannot be used. {Form}",
                _ => $"{setting} is no connection string. {Form}",
            });
        }
    }

    /// <summary>A password in a file of its own stays out of the environment, where every process of the account can read it.</summary>
    private static string ReadPassword(string file, string setting)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new WrongSettingException($"{setting} cannot be read: {reason.Message}", reason);
        }
    }

    /// <summary>Whether its parts go together only the driver knows, and otherwise says when the server is half started.</summary>
    private static void ShouldBeUsable(NpgsqlConnectionStringBuilder server, string setting)
    {
        if (server.Host is not { Length: > 0 })
        {
            throw new WrongSettingException($"{setting} names no Host. {Form}");
        }

        try
        {
            NpgsqlDataSource.Create(ConnectionPools.ForRequests(server.ConnectionString, Guid.Empty)).Dispose();
            NpgsqlDataSource.Create(ConnectionPools.ForTheRest(server.ConnectionString, Guid.Empty)).Dispose();
        }
        catch (Exception reason) when (reason is ArgumentException or NotSupportedException or InvalidOperationException)
        {
            throw new WrongSettingException(
                $"{setting} has keywords that do not go together, or too few connections. {Form}");
        }
    }
}
