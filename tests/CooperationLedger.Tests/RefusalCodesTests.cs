using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests;

/// <summary>What is declared of refusals, against the source text. Against what is really refused it is held wherever a test decides.</summary>
public sealed partial class RefusalCodesTests
{
    [Fact]
    public void Every_refusal_that_the_rules_write_out_is_declared_and_nothing_else_is()
    {
        var folders = EventCatalogue.Commands.Select(command => command.Type.Namespace!.Split('.')[^1]).Append("Amounts").Append("").Distinct();
        var texts = folders.SelectMany(folder => Directory.GetFiles(Path.Combine(Root(), "src", "CooperationLedger", folder), "*.cs"))
            .Where(file => Path.GetFileName(file) != $"{nameof(RefusalCodes)}.cs")
            .Select(file => Declaration().Replace(File.ReadAllText(file), "")).ToList();
        var written = texts.SelectMany(text => Code().Matches(text)).Select(code => code.Groups[1].Value).ToHashSet();

        var declared = EventCatalogue.Commands.SelectMany(command => RefusalCodes.Of(command.Type)).ToHashSet();

        // Why an entry cannot be read is no refusal of a command.
        written.Except(declared).Except([Unreadable.MergedInCircle]).ShouldBeEmpty();
        // What is composed of a kind's name, and what is one word.
        declared.Except(written)
            .Where(code => !IsOfKind(code) && !texts.Any(text => text.Contains($"\"{code}\"", StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_command_declares_its_own_refusals_and_not_those_of_others()
    {
        RefusalCodes.Of(typeof(RecordCargoTrainDeparture)).ShouldContain("already-departed");
        RefusalCodes.Of(typeof(RecordCargoTrainDeparture)).ShouldNotContain("already-signed");
        new[] { "not-two-states", "no-debtor", "already-registered" }.ShouldBeSubsetOf(RefusalCodes.Of(typeof(ScheduleCargoTrain)));
        new[] { "entry-retracted", "no-such-milestone", "not-a-sha256", "not-a-person" }.ShouldBeSubsetOf(RefusalCodes.Of(typeof(CorrectEntry)));
    }

    private static bool IsOfKind(string code) => EventCatalogue.Kinds.Any(kind => code == $"not-a-{kind.Name}");

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    /// <remarks>In these folders any text of words and hyphens is one.</remarks>
    [GeneratedRegex("\"([a-z]+(?:-[a-z0-9]+)+)\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"\[RefusedWith\([^]]*\]|refusals:\s*\[[^]]*\]")]
    private static partial Regex Declaration();
}
