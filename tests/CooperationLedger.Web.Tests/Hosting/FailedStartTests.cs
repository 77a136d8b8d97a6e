using System.Net;
using System.Net.Sockets;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>The program, started so that it cannot serve: it says why in words, and makes no PostgreSQL for nothing.</summary>
public sealed class FailedStartTests : IDisposable
{
    private const string Secret = "open-sesame";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("nonsense" + Secret, "ConnectionStrings__Ledger is no connection string.")]
    [InlineData("Host=127.0.0.1;Password=one;" + Secret + "=two", "ConnectionStrings__Ledger has a keyword that is not known.")]
    [InlineData("Host=127.0.0.1;Port=" + Secret, "ConnectionStrings__Ledger has a value for port that cannot be used.")]
    [InlineData("Database=ledger;Password=" + Secret, "ConnectionStrings__Ledger names no Host.")]
    [InlineData("Host=127.0.0.1;Maximum Pool Size=1;Password=" + Secret, "ConnectionStrings__Ledger has keywords that do not go together, or too few connections.")]
    public async Task A_connection_string_that_is_wrong_is_told_so_and_not_repeated(string connectionString, string words)
    {
        var told = await IsToldAsync(("ConnectionStrings__Ledger", connectionString));

        told.ShouldStartWith(words);
        told.ShouldNotContain(Secret);
    }

    [Theory]
    [InlineData("", "Host=127.0.0.1", "ConnectionStrings__Migrations names the role that changes the tables, but ConnectionStrings__Ledger none that serves.")]
    [InlineData("Host=127.0.0.1", "Host=127.0.0.1", "ConnectionStrings__Ledger names no Username, for whom the tables are to be made.")]
    [InlineData("Host=127.0.0.1;Username=server", "nonsense" + Secret, "ConnectionStrings__Migrations is no connection string.")]
    public async Task Two_roles_that_do_not_go_together_are_told_so(string serving, string migrations, string words)
    {
        var told = await IsToldAsync(("ConnectionStrings__Ledger", serving), ("ConnectionStrings__Migrations", migrations));

        told.ShouldStartWith(words);
        told.ShouldNotContain(Secret);
    }

    [Fact]
    public async Task A_host_that_is_not_found_is_told_so()
    {
        var told = await IsToldAsync(("ConnectionStrings__Ledger", $"Host=nowhere.invalid;Password={Secret}"));

        told.ShouldStartWith("The host that ConnectionStrings__Ledger names is not found");
        told.ShouldNotContain(Secret);
    }

    [Fact]
    public async Task Told_to_stop_before_it_has_started_it_stops_and_complains_of_nothing()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var server = new ServerProcess(
            ("ConnectionStrings__Ledger", $"Host=127.0.0.1;Port={((IPEndPoint)silent.LocalEndpoint).Port};Username=ledger;Password=x;Timeout=3"));
        var running = server.RunAsync();
        using var asked = await silent.AcceptTcpClientAsync(TestContext.Current.CancellationToken);

        await server.StopAsync();

        (await running).ShouldBe((0, ""));
    }

    [Fact]
    public async Task A_file_of_the_password_that_is_not_there_is_named()
    {
        var told = await IsToldAsync(("ConnectionStrings__Ledger", "Host=127.0.0.1"), ("Postgres__PasswordFile", folder.In("password")));

        told.ShouldStartWith("Postgres__PasswordFile cannot be read");
        told.ShouldContain(folder.In("password"));
    }

    [Theory]
    [InlineData("Seeds__Play")]
    [InlineData("Postgres__AlwaysDownload")]
    public async Task A_setting_that_is_neither_true_nor_false_is_named(string setting) =>
        (await IsToldAsync((setting, "maybe"))).ShouldBe($"{setting} is maybe, which is neither true nor false.");

    [Theory]
    [InlineData("--url"), InlineData("--Seeds__Paly"), InlineData("--version")]
    public async Task A_setting_that_there_is_not_is_named(string setting) =>
        (await IsToldAsync([$"{setting}=http://127.0.0.1:0"])).ShouldBe($"There is no setting {setting}. README.md lists those that there are.");

    [Theory]
    [InlineData("Postgres__Foldr"), InlineData("Seeds__Paly"), InlineData("ConnectionStrings__Legder")]
    public async Task Nor_may_one_of_the_ledger_s_own_be_misspelt_in_the_environment(string setting) =>
        (await IsToldAsync((setting, "anything"))).ShouldBe($"There is no setting {setting}. README.md lists those that there are.");

    [Fact]
    public async Task A_folder_that_depends_on_where_the_server_is_started_is_refused() =>
        (await IsToldAsync(("Postgres__Folder", "ledger"))).ShouldStartWith("Postgres__Folder is ledger. Give the whole path");

    [Fact]
    public async Task A_setting_may_be_written_on_the_command_line_as_it_is_in_the_environment() =>
        (await IsToldAsync(["--Seeds__Play", "maybe"])).ShouldBe("Seeds__Play is maybe, which is neither true nor false.");

    [Fact]
    public async Task A_folder_of_seeds_that_there_is_not_is_named() =>
        (await IsToldAsync(("Seeds__Folder", folder.In("seeds")))).ShouldBe($"Seeds__Folder names {folder.In("seeds")}, and there is no such folder.");

    [Fact]
    public async Task A_folder_that_is_a_file_is_named()
    {
        Directory.CreateDirectory(folder.Path);
        var file = folder.In("file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var (code, told) = await StartAsync([], ("Postgres__Folder", file));

        code.ShouldBe(1);
        told.ShouldStartWith($"The folder {file} cannot be made");
        told.Split('\n').Length.ShouldBe(1, told);
    }

    [Theory]
    [InlineData("5098", "it does not begin with http://")]
    [InlineData("ftp://127.0.0.1:5098", "it begins with neither http:// nor https://")]
    [InlineData("http://127.0.0.1:99999", "its port is no number from 0 to 65535")]
    [InlineData("http://127.0.0.1:port", "its port is no number from 0 to 65535")]
    [InlineData("http://127.0.0.1:5098/ledger", "it names a path")]
    [InlineData("http://localhost:0", "localhost is two addresses")]
    [InlineData("http://192.0.2.1:5098", "")]
    [InlineData(";", "it names no address")]
    public async Task An_address_that_cannot_be_listened_on_is_told_so(string address, string why)
    {
        var told = await IsToldAsync(["--urls", address]);

        told.ShouldStartWith($"The server cannot listen on {address}: {why}");
        told.ShouldEndWith("Choose another with --urls http://127.0.0.1:5081.");
    }

    [Fact]
    public async Task An_address_without_the_certificate_that_it_needs_is_told_so() =>
        (await IsToldAsync(["--urls", "https://127.0.0.1:0"], ("Kestrel__Certificates__Default__Path", folder.In("certificate.pfx"))))
            .ShouldStartWith("The server cannot listen on https://127.0.0.1:0: ");

    [Fact]
    public async Task A_certificate_that_the_command_line_names_as_the_environment_would_is_looked_for()
    {
        var certificate = folder.In("certificate.pfx");

        (await IsToldAsync(["--urls", "https://127.0.0.1:0", "--Kestrel__Certificates__Default__Path", certificate])).ShouldContain(certificate);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told_before_a_PostgreSQL_is_made()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://{taken.LocalEndpoint}";

        (await IsToldAsync(["--urls", address])).ShouldStartWith($"The server cannot listen on {address}: ");
    }

    private Task<string> IsToldAsync(params (string Name, string Value)[] settings) => IsToldAsync([], settings);

    /// <returns>What it says on its standard error, which is one line.</returns>
    private async Task<string> IsToldAsync(string[] arguments, params (string Name, string Value)[] settings)
    {
        var (code, told) = await StartAsync(arguments, [("Postgres__Folder", folder.Path), .. settings]);

        code.ShouldBe(1, told);
        told.Split('\n').Length.ShouldBe(1, told);
        Path.Exists(folder.Path).ShouldBeFalse();
        return told;
    }

    private static async Task<(int Code, string Told)> StartAsync(string[] arguments, params (string Name, string Value)[] settings)
    {
        using var program = new ServerProcess(settings);
        return await program.RunAsync(arguments);
    }
}
