using CooperationLedger.Chronicles;
using CooperationLedger.Sources;
using CooperationLedger.Tests;
using CooperationLedger.Tests.Chronicles;
using CooperationLedger.Web.Pages;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Pages;

/// <summary>
/// What entries say stands with the examples of the commands that record them: nothing has to be written here for a new one.
/// </summary>
public sealed class EntryWordsTests
{
    public static TheoryData<int> Examples => [.. Enumerable.Range(0, ValidCommands.All.Count)];

    [Theory, MemberData(nameof(Examples))]
    public void An_entry_says_what_happened(int example)
    {
        var (given, command, says) = ValidCommands.All[example];

        Recorded(given, command).Select(@event => EntryWords.Of(@event, dossier => TitleOf(given, dossier))).ShouldBe(says, command.ToString());
    }

    [Fact]
    public void Every_event_is_recorded_by_an_example() => EventCatalogue.Events.Select(name => name.Type)
        .Except(OfEarlierVersions)
        .Except(ValidCommands.All.SelectMany(example => Recorded(example.Given, example.Command)).Select(@event => @event.GetType()))
        .ShouldBeEmpty();

    /// <summary>Which are read and recorded no more; <c>EarlierRetractionTests</c> reads them.</summary>
    private static readonly Type[] OfEarlierVersions = [typeof(SupportLost), typeof(SupportRegained)];

    private static IEnumerable<LedgerEvent> Recorded(DossierSpec given, Command command) =>
        given.When(command).Outcome.ShouldBeOfType<DecisionOutcome.Accepted>().NewEntries.Select(entry => entry.Event);

    private static string TitleOf(DossierSpec given, string dossier)
    {
        var other = given.In(dossier);
        return other.Stream.Kind.View(other.Chronicle).Title;
    }
}
