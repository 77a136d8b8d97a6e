using CooperationLedger.Claims;
using CooperationLedger.Web.Hosting;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>A seed line that is wrong is told of; it stops nobody.</summary>
public sealed class SeedLineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("null")]
    [InlineData("{\"id\": ")]
    [InlineData("{}")]
    [InlineData("{\"id\":\"a\",\"command\":\"DoSomething\",\"data\":{}}")]
    [InlineData("{\"id\":\"a\",\"command\":\"CheckCommitment\",\"data\":{\"lookedIn\":\"x\",\"date\":\"2025\",\"citations\":[]}}")]
    [InlineData("{\"id\":\"a\",\"command\":\"OpenLedger\",\"data\":{\"parties\":[\"PK\",\"RU\"],\"dossier\":\"foo\"}}")]
    [InlineData("{\"id\":\"a\",\"command\":\"OpenLedger\",\"data\":null}")]
    public async Task A_line_that_cannot_be_read_is_told_of(string line)
    {
        Directory.CreateDirectory(folder.Path);
        await File.WriteAllTextAsync(folder.In("PK-RU.jsonl"), line, TestContext.Current.CancellationToken);

        var read = (await SeedLine.ReadAllAsync(folder.Path, TestContext.Current.CancellationToken)).ShouldHaveSingleItem();

        var (command, faults) = read.Read(NoEntries);
        command.ShouldBeNull();
        faults.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_line_speaks_of_the_entry_that_an_earlier_line_recorded()
    {
        Directory.CreateDirectory(folder.Path);
        await File.WriteAllTextAsync(
            folder.In("PK-RU.jsonl"), """{"id":"b","command":"RaiseDoubt","data":{"dossier":"person-dar","entry":"entry:a","reason":"Was he?"}}""", TestContext.Current.CancellationToken);
        var line = (await SeedLine.ReadAllAsync(folder.Path, TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        var entry = Guid.NewGuid();

        line.Named.ShouldBe(["a"]);
        line.Read(new Dictionary<string, Guid> { ["a"] = entry }).Command.ShouldBeOfType<RaiseDoubt>().Entry.ShouldBe(entry);
        line.Read(NoEntries).Faults.ShouldHaveSingleItem().Field.ShouldBe("/entry");
    }

    private static readonly Dictionary<string, Guid> NoEntries = [];

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_of() =>
        (await SeedLine.ReadAllAsync(folder.In("nowhere"), TestContext.Current.CancellationToken)).ShouldHaveSingleItem().Read(NoEntries).Faults.ShouldNotBeEmpty();
}
