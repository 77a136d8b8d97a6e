using CooperationLedger.Tests.Chronicles;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests;

public sealed class EventCatalogueTests
{
    [Fact]
    public void Every_command_records_in_its_dossier_the_event_that_it_is_declared_to_record()
    {
        foreach (var (given, command, _) in ValidCommands.All)
        {
            var accepted = EventCatalogue.Decider(command)(command, given.DecisionContext).ShouldBeOfType<Decision.Accepted>();

            var own = accepted.Drafts.Single(draft => draft.Dossier == given.Stream.Dossier).Event.GetType();
            EventCatalogue.CommandRecording(own).ShouldBe(command.GetType());
        }
    }
}
