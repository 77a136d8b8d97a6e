using System.Text;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>What the program makes of the words behind its name, without a PostgreSQL.</summary>
public sealed class CommandsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringBuilder errors = new();
    private readonly ServerProcess program;

    public CommandsTests() => program = new(("Postgres__Folder", folder.Path));

    public void Dispose()
    {
        program.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    [InlineData("help")]
    [InlineData("--urls", "http://127.0.0.1:0", "--help")]
    [InlineData("backup", "--help")]
    public async Task Asked_for_help_it_tells_its_commands_and_starts_nothing(params string[] arguments)
    {
        (await program.RunAsync(errors, arguments)).ShouldBe(0);

        program.Said.ShouldContain("backup /safe/place/ledger.tar.gz");
        program.Said.ShouldContain("README.md tells the settings");
        program.Said.ShouldContain("codegen ");
        program.Said.ShouldContain("db-apply ");
        Path.Exists(folder.Path).ShouldBeFalse();
    }

    [Theory]
    [InlineData("bakup")]
    [InlineData("help", "bakup")]
    public async Task A_command_that_there_is_not_is_named_and_starts_nothing(params string[] arguments)
    {
        (await program.RunAsync(errors, arguments)).ShouldBe(1);

        errors.ToString().Trim().ShouldBe("There is no command bakup. Give --help instead to see those that there are.");
        Path.Exists(folder.Path).ShouldBeFalse();
    }

    [Fact]
    public async Task A_setting_with_one_dash_is_told_so()
    {
        (await program.RunAsync(errors, "-urls=http://127.0.0.1:0")).ShouldBe(1);

        errors.ToString().Trim().ShouldStartWith("The settings cannot be read: ");
        errors.ToString().Trim().Split('\n').Length.ShouldBe(1);
    }
}
