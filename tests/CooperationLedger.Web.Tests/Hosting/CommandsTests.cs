using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>What the program makes of the words behind its name, without a PostgreSQL.</summary>
public sealed class CommandsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
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
        (await program.RunAsync(arguments)).Code.ShouldBe(0);

        program.Said.ShouldContain("backup /safe/place/ledger.tar.gz");
        program.Said.ShouldContain("README.md lists the settings");
        program.Said.ShouldContain("codegen ");
        program.Said.ShouldContain("db-apply ");
        Path.Exists(folder.Path).ShouldBeFalse();
    }

    [Theory]
    [InlineData("bakup")]
    [InlineData("help", "bakup")]
    public async Task A_command_that_there_is_not_is_named_and_starts_nothing(params string[] arguments)
    {
        (await program.RunAsync(arguments)).ShouldBe((1, "There is no command bakup. Give --help instead to see those that there are."));

        Path.Exists(folder.Path).ShouldBeFalse();
    }

    [Fact]
    public async Task A_setting_with_one_dash_is_told_so()
    {
        var (code, complaint) = await program.RunAsync("-urls=http://127.0.0.1:0");

        code.ShouldBe(1);
        complaint.ShouldStartWith("The settings cannot be read: ");
        complaint.Split('\n').Length.ShouldBe(1);
    }
}
