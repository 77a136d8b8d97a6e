using System.Net.Sockets;
using CooperationLedger.PrivatePostgres;
using Microsoft.AspNetCore.Connections;
using Npgsql;

namespace CooperationLedger.Web.Hosting;

/// <summary>What keeps the server from starting that whoever starts it can mend; anything else is a bug and shows itself as one.</summary>
internal static class FailedStart
{
    /// <returns>One or two sentences for the terminal; null when it is none of these.</returns>
    public static string? InWords(Exception failure) => failure switch
    {
        WrongSettingException or PostgresServerException => failure.Message,
        IOException { InnerException: AddressInUseException } => $"{failure.Message} Choose another with --urls http://127.0.0.1:5081.",
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } =>
            $"The host that ConnectionStrings__Ledger names is not found: {failure.Message}",
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } full =>
            $"The disk of PostgreSQL is full: {full.MessageText}. Free some space there, then start again.",
        NpgsqlException { InnerException: SocketException } => $"No PostgreSQL is there: {failure.Message}",
        NpgsqlException => $"PostgreSQL does not let the ledger in: {failure.Message}",
        { InnerException: { } inner } => InWords(inner),
        IOException and not (FileNotFoundException or FileLoadException) or UnauthorizedAccessException =>
            $"The server cannot start: {failure.Message}",
        _ => null,
    };
}
