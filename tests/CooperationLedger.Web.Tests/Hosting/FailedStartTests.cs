using System.Text;
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

    [Fact]
    public async Task A_host_that_is_not_found_is_told_so()
    {
        var told = await IsToldAsync(("ConnectionStrings__Ledger", $"Host=nowhere.invalid;Password={Secret}"));

        told.ShouldStartWith("The host that ConnectionStrings__Ledger names is not found");
        told.ShouldNotContain(Secret);
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
        var words = new StringBuilder();
        using var program = new ServerProcess(settings);
        var code = await program.RunAsync(words, arguments);
        return (code, words.ToString().Trim());
    }
}
