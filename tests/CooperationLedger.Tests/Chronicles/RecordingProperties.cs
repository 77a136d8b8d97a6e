using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CsCheck;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>What holds of whatever is recorded through the deciders.</summary>
public sealed class RecordingProperties
{
    private static readonly Command[] TheTrainsStory =
    [
        Schedule("2025-06-03"),
        Reschedule("2025-08-10", window: "2025-09"),
        Reschedule("2025-09-12", window: "2025-10"),
        Depart("2025-10-05"),
        Cross("2025-10-09"),
        Arrive("2025-10-20"),
    ];

    [Fact]
    public void Facts_in_a_certain_order_give_the_same_chronicle_however_they_are_recorded()
    {
        var told = Record(TheTrainsStory);
        foreach (var order in Permutations([.. TheTrainsStory]))
        {
            Record(order).ShouldBe(told, string.Join(", ", order.Select(command => command.GetType().Name)));
        }
    }

    [Fact]
    public void Every_command_of_the_catalogue_has_an_example_here() =>
        EventCatalogue.Commands.Select(name => name.Type).Except(ValidCommands.All.Select(example => example.Command.GetType())).ShouldBeEmpty();

    [Theory, MemberData(nameof(Examples))]
    public void Deciding_again_on_the_state_after_gives_nothing_new_or_a_refusal(int example)
    {
        var (given, command, _) = ValidCommands.All[example];
        var context = given.DecisionContext;

        var accepted = AsDeclared.Decide(command, context).ShouldBeOfType<DecisionOutcome.Accepted>();
        accepted.Entries.ShouldAllBe(entry => entry.IsNew);

        NothingNew(AsDeclared.Decide(command, Recorded(accepted, context))).ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Examples))]
    public void What_deciding_folded_is_what_is_read_once_it_is_recorded(int example)
    {
        var (given, command, _) = ValidCommands.All[example];
        var context = given.DecisionContext;

        var accepted = Deciding.Decide(command, context).ShouldBeOfType<DecisionOutcome.Accepted>();

        var recorded = context.With(accepted.NewEntries);
        accepted.NewEntries.Select(entry => entry.Dossier).Except(accepted.Changed.Select(changed => changed.Dossier)).ShouldBeEmpty();
        accepted.Version.ShouldBe(recorded.Streams.VersionOf(context.Dossier));
        foreach (var changed in accepted.Changed)
        {
            changed.Before.Entries.ShouldBe(context.Streams.Read(changed.Dossier).Chronicle.Entries);
            changed.After.Entries.ShouldBe(recorded.Streams.Read(changed.Dossier).Chronicle.Entries);
            changed.NewStreams.Own.Entries.ShouldBe([.. changed.Streams.Own.Entries, .. accepted.NewEntries.Where(entry => entry.Dossier == changed.Dossier)]);
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void New_entries_are_recorded_at_one_instant_that_is_never_before_what_was_recorded_last(int example)
    {
        var (given, command, _) = ValidCommands.All[example];
        var context = given.DecisionContext;

        var entries = ((DecisionOutcome.Accepted)Deciding.Decide(command, context)).NewEntries.ToList();

        entries.Select(entry => entry.RecordedAt).Distinct().Count().ShouldBe(1);
        entries.ShouldAllBe(entry => entry.RecordedAt >= context.NewEntries.Now && entry.Version == context.Streams[entry.Dossier].Version + 1);
        entries.SelectMany(entry => context.Streams[entry.Dossier].Entries, (entry, last) => entry.RecordedAt >= last.RecordedAt).ShouldAllBe(late => late);
        entries.Select(entry => entry.Id).ShouldBeUnique();
    }

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, ValidCommands.All.Count)];

    [Fact]
    public void Whatever_is_accepted_leaves_no_new_contradiction_and_is_not_accepted_twice() =>
        Gen.Select(RandomStreams.Any, Gen.Int[0, ValidCommands.All.Count - 1], RandomStreams.Day, Gen.Long[1, 9]).Sample((stream, example, day, version) =>
        {
            var command = Aimed(ValidCommands.All[example].Command, day, Id(version));
            if (EventCatalogue.KindOf(command.GetType()) is { } kind && kind != stream.Kind)
            {
                return;
            }

            var context = Given(stream.Dossier, Array.Empty<LedgerEvent>()).DecisionContext with { LatestToday = new(2026, 12, 31) };
            context = context with { Streams = Beside(stream, command.AlsoWrites, context.Streams.All) };

            if (AsDeclared.Decide(command, context) is DecisionOutcome.Accepted accepted)
            {
                var after = Recorded(accepted, context);
                var known = Chronicle.Of(stream.Alone).Contradictions.Select(contradiction => contradiction.Id);
                after.Chronicle.Contradictions.Select(contradiction => contradiction.Id).Except(known).ShouldBeEmpty(
                    string.Join('\n', stream.Entries.Select(entry => entry.Event.ToString()).Append(command.ToString())));
                NothingNew(AsDeclared.Decide(command, after)).ShouldBeTrue();
            }
        }, iter: Tries.Of(1_500));

    /// <summary>The register with those of the other examples, and of what the command writes to beside it.</summary>
    private static StreamSet Beside(DossierStream stream, IEnumerable<string> written, IEnumerable<DossierStream> known) => new(known.Prepend(stream)
        .Concat(written.Select(dossier => new DossierStream(dossier, EventCatalogue.KindOf(dossier)!, [])))
        .DistinctBy(other => other.Dossier).ToDictionary(other => other.Dossier));

    private static Command Aimed(Command command, CooperationLedger.Dates.When day, Guid entry) => command switch
    {
        CorrectEntry { Instead: DevelopmentCommand instead } correct => correct with { Entry = entry, Instead = instead with { Date = day } },
        RetractEntry retract => retract with { Entry = entry },
        DevelopmentCommand development => development with { Date = day },
        _ => command,
    };

    private static bool NothingNew(DecisionOutcome outcome) =>
        outcome is DecisionOutcome.Refused || ((DecisionOutcome.Accepted)outcome).Entries.All(entry => !entry.IsNew);

    private static DecisionContext Recorded(DecisionOutcome.Accepted accepted, DecisionContext context) => context with
    {
        Streams = new(context.Streams.All
            .Select(stream => accepted.Entries.Where(entry => entry.IsNew && entry.Entry.Dossier == stream.Dossier)
                .Aggregate(stream, (to, entry) => to.With(EntryOf(to, entry.Entry.Event, new(2026, 12, 31, 0, 0, 0, TimeSpan.Zero)))))
            .ToDictionary(stream => stream.Dossier)),
    };

    /// <summary>What is known of the train in the end; entry ids tell the order of recording, so they are left out.</summary>
    private static string Record(IEnumerable<Command> commands)
    {
        var spec = commands.Aggregate(Given(Train, Opened), (given, command) => given.When(command).ThenRecorded());
        spec.Chronicle.Contradictions.ShouldBeEmpty();
        var view = CargoTrainView.Of(spec.Chronicle);
        return string.Join('\n', spec.Chronicle.Entries.Select(entry => entry.Event.ToString())
            .Append($"{view.Status} {view.Slip} {view.Departure?.Evidence.Date} {view.Arrival?.Evidence.Date}")
            .Concat(view.Windows.Select(window => window.Window.Text)));
    }

    private static IEnumerable<Command[]> Permutations(Command[] commands) => commands.Length == 0
        ? [[]]
        : commands.SelectMany(first => Permutations([.. commands.Where(other => other != first)]), (first, rest) => (Command[])[first, .. rest]);
}
