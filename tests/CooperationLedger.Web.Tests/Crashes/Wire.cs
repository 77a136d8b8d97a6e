using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>A way over TCP to a PostgreSQL that listens on a socket of this machine; it can be cut, as by whoever pulls the cable.</summary>
internal sealed class Wire : IDisposable
{
    private readonly string connectionString;
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<Socket> ends = [];
    private readonly CancellationTokenSource cut = new();

    public Wire(string connectionString)
    {
        this.connectionString = connectionString;
        listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>Through it, to the same database.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder(connectionString)
    {
        Host = $"{IPAddress.Loopback}",
        Port = ((IPEndPoint)listener.LocalEndpoint).Port,
    }.ConnectionString;

    /// <summary>Nothing passes any more, and both ends still believe that they are connected.</summary>
    public void Cut() => cut.Cancel();

    public void Dispose()
    {
        cut.Cancel();
        listener.Dispose();
        foreach (var end in ends)
        {
            end.Dispose();
        }

        cut.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            _ = ConnectAsync(await listener.AcceptSocketAsync(cut.Token));
        }
    }

    private async Task ConnectAsync(Socket client)
    {
        var server = new NpgsqlConnectionStringBuilder(connectionString);
        Socket postgres = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        ends.Add(client);
        ends.Add(postgres);
        try
        {
            await postgres.ConnectAsync(new UnixDomainSocketEndPoint($"{server.Host}/.s.PGSQL.{server.Port}"), cut.Token);
            await Task.WhenAll(PassAsync(client, postgres), PassAsync(postgres, client));
        }
        catch (SocketException)
        {
            // PostgreSQL is not there, or one of them is gone; the other sees it.
            client.Dispose();
            postgres.Dispose();
        }
    }

    private async Task PassAsync(Socket from, Socket to)
    {
        var bytes = new byte[8192];
        while (await from.ReceiveAsync(bytes, cut.Token) is > 0 and var read)
        {
            await to.SendAsync(bytes.AsMemory(0, read), cut.Token);
        }

        to.Dispose();
    }
}
