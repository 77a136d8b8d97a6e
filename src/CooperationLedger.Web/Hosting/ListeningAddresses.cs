using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace CooperationLedger.Web.Hosting;

/// <summary>
/// Where the server is to listen. Kestrel finds out last of all that it cannot, when a PostgreSQL was made and started for nothing.
/// </summary>
internal static class ListeningAddresses
{
    private const string Default = "http://127.0.0.1:5080";

    internal static string Of(IConfiguration configuration) => configuration["urls"] is { Length: > 0 } urls ? urls : Default;

    /// <summary>
    /// Looks at the addresses as Kestrel will, and binds them for a moment without listening, so that nobody is answered.
    /// </summary>
    /// <exception cref="WrongSettingException">The server would not start.</exception>
    internal static async Task ShouldBeUsableAsync(IConfiguration configuration, string[] args)
    {
        // Endpoints of Kestrel's own take the place of these.
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().ToList();
        if (endpoints.Count > 0)
        {
            _ = endpoints.Select(endpoint => endpoint["Url"]).OfType<string>().Select(Read).ToList();
            return;
        }

        var addresses = Of(configuration).Split(';', StringSplitOptions.RemoveEmptyEntries).Distinct().Select(Read).ToList();
        if (addresses.Count == 0)
        {
            throw Unusable(Of(configuration), "it names no address");
        }

        // In a test the server listens nowhere, and whoever has one running may run the tests.
        if (Assembly.GetEntryAssembly() != typeof(Program).Assembly)
        {
            return;
        }

        foreach (var address in addresses)
        {
            ShouldBeFree(address);
        }

        if (addresses.FirstOrDefault(IsSecure) is { } secure)
        {
            await ShouldHaveCertificateAsync(secure, args);
        }
    }

    private static BindingAddress Read(string url)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException reason)
        {
            throw Unusable(url, "it does not begin with http:// and a name", reason);
        }

        // Kestrel listens on every address of the machine for a host that it cannot read, and so for one with a port that is no number.
        var isPipe = address.IsUnixPipe || address.IsNamedPipe;
        var isReadable = isPipe || !address.Host.Contains(':') || IPAddress.TryParse(address.Host, out _);
        return address switch
        {
            _ when !IsSecure(address)
                && !address.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase) =>
                    throw Unusable(url, "it begins with neither http:// nor https://"),
            _ when !isReadable || address.Port is < IPEndPoint.MinPort
                or > IPEndPoint.MaxPort => throw Unusable(url, $"its port is no number from 0 to {IPEndPoint.MaxPort}"),
            { PathBase.Length: > 0 } => throw Unusable(url, "it names a path, and the server has none"),
            { Port: 0 } when IsLocalhost(address) =>
                throw Unusable(url, "localhost is two addresses, for which no free port is looked for"),
            _ => address,
        };
    }

    private static void ShouldBeFree(BindingAddress address)
    {
        try
        {
            if (IPAddress.TryParse(IsLocalhost(address) ? $"{IPAddress.Loopback}" : address.Host, out var ip))
            {
                using var socket = new Socket(ip.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(ip, address.Port));
            }
        }
        catch (SocketException reason)
        {
            throw Unusable($"{address}", reason.Message, reason);
        }
    }

    /// <summary>
    /// Kestrel finds certificates in more places than are known here, and so is asked itself, on a port that nobody knows.
    /// </summary>
    private static async Task ShouldHaveCertificateAsync(BindingAddress address, string[] args)
    {
        var rehearsal = Commands.BuilderFor(args);
        rehearsal.Logging.ClearProviders();
        rehearsal.Configuration["urls"] = "https://127.0.0.1:0";
        await using var server = rehearsal.Build();
        try
        {
            await server.StartAsync();
        }
        catch (Exception reason)
        {
            throw Unusable($"{address}", reason.Message.Split('\n')[0], reason);
        }
    }

    private static bool IsSecure(BindingAddress address) => address.Scheme.Equals("https", StringComparison.OrdinalIgnoreCase);

    private static bool IsLocalhost(BindingAddress address) => address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase);

    private static WrongSettingException Unusable(string url, string why, Exception? reason = null) =>
        new($"The server cannot listen on {url}: {why.TrimEnd('.')}. Choose another with --urls http://127.0.0.1:5081.", reason!);
}
