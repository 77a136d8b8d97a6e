using CooperationLedger.Web.Storage;
using Npgsql;

namespace CooperationLedger.Web.Hosting;

/// <summary>
/// The PostgreSQL that <c>ConnectionStrings__Ledger</c> names, with its password. What is wrong with it is told without repeating it.
/// </summary>
internal static class ConfiguredPostgres
{
    private const string Form = "Write it like Host=127.0.0.1;Port=5432;Database=ledger;Username=ledger.";

    /// <returns>Null when none is named.</returns>
    /// <exception cref="WrongSettingException">It, or the file with its password, cannot be read.</exception>
    internal static string? ConnectionString(IConfiguration configuration)
    {
        if (configuration.GetConnectionString("Ledger") is not { Length: > 0 } configured)
        {
            return null;
        }

        var server = Read(configured);
        if (configuration["Postgres:PasswordFile"] is { Length: > 0 } file)
        {
            server.Password = ReadPassword(file);
        }

        return Usable(server);
    }

    private static NpgsqlConnectionStringBuilder Read(string configured)
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
                { InnerException: KeyNotFoundException } => $"ConnectionStrings__Ledger has a keyword that is not known. {Form}",
                { ParamName: { Length: > 0 } keyword } =>
                    $"ConnectionStrings__Ledger has a value for {keyword} that cannot be used. {Form}",
                _ => $"ConnectionStrings__Ledger is no connection string. {Form}",
            });
        }
    }

    /// <summary>A password in a file of its own stays out of the environment, where every process of the account can read it.</summary>
    private static string ReadPassword(string file)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new WrongSettingException($"Postgres__PasswordFile cannot be read: {reason.Message}", reason);
        }
    }

    /// <summary>Whether its parts go together only the driver knows, and otherwise says when the server is half started.</summary>
    private static string Usable(NpgsqlConnectionStringBuilder server)
    {
        if (server.Host is not { Length: > 0 })
        {
            throw new WrongSettingException($"ConnectionStrings__Ledger names no Host. {Form}");
        }

        try
        {
            NpgsqlDataSource.Create(ConnectionPools.ForRequests(server.ConnectionString)).Dispose();
            NpgsqlDataSource.Create(ConnectionPools.ForTheRest(server.ConnectionString)).Dispose();
            return server.ConnectionString;
        }
        catch (Exception reason) when (reason is ArgumentException or NotSupportedException or InvalidOperationException)
        {
            throw new WrongSettingException(
                $"ConnectionStrings__Ledger has keywords that do not go together, or too few connections. {Form}");
        }
    }
}
