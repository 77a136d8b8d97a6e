using System.Globalization;
using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Json;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>
/// Facts reach the ledger late, in any order, some of them wrong and some that never were; what it answers at any place of both
/// axes depends only on what had happened and what was known. One property for every kind of dossier: a new kind brings a story.
/// </summary>
public sealed class StoryProperties
{
    [Fact]
    public void Every_kind_of_dossier_in_which_anything_happens_has_a_story() => EventCatalogue.Kinds
        .Where(kind => kind.Events.Any(name => name.Type.IsAssignableTo(typeof(Development))))
        .ShouldBe(Story.All.Select(story => story.Kind), ignoreOrder: true);

    [Theory, MemberData(nameof(Stories))]
    public void However_it_is_recorded_a_dossier_is_what_was_known_of_what_had_happened(int story) =>
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                var telling = new Telling(Story.All[story], new Random(seed));
                foreach (var (version, believed) in telling.Believed)
                {
                    foreach (var day in telling.Days)
                    {
                        var known = telling.Stream with { Entries = [.. telling.Stream.Entries.Take(version)] };
                        Shown(Chronicle.Of(known.Alone, day)).ShouldBe(
                            Shown(Plainly(telling.Stream, believed, day)), $"Known: {version} entries, true at {day}, of\n{telling}");
                    }
                }
            }, iter: Tries.Of(60));

    public static TheoryData<int> Stories => [.. Enumerable.Range(0, Story.All.Count)];

    /// <summary>The dossier as it would be if nothing had ever been recorded but what is believed, as it happened.</summary>
    private static Chronicle Plainly(DossierStream stream, IReadOnlyDictionary<Guid, LedgerEvent> believed, DateOnly day)
    {
        var happened = stream.Entries.Where(entry => believed.ContainsKey(entry.Id))
            .Select(entry => entry with { Event = believed[entry.Id] })
            .OrderBy(entry => (entry.Event as Development)?.Date.Earliest ?? DateOnly.MinValue)
            .TakeWhile(entry => (entry.Event as Development)?.Date.Earliest is not { } earliest || earliest <= day);
        return (stream with { Entries = [.. happened.Select((entry, index) => entry with { Version = index + 1 })] }).Alone.Chronicle;
    }

    private static string Shown(Chronicle chronicle)
    {
        chronicle.Contradictions.ShouldBeEmpty();
        var view = chronicle.Stream.Kind.View(chronicle);
        return JsonSerializer.Serialize(view, view.GetType(), LedgerJson.Options);
    }
}

/// <summary>One way of recording a story through the deciders, and what is believed after each entry.</summary>
internal sealed class Telling
{
    private readonly Story story;
    private readonly Random random;
    private readonly List<Step> waiting = [];
    private readonly Dictionary<Guid, LedgerEvent> believed = [];
    private DossierSpec spec;

    public Telling(Story story, Random random)
    {
        (this.story, this.random, spec) = (story, random, story.Untold.OnTheLatestDay("2026-12-31"));
        Do(new Step.Record(story.Opening)).ShouldBeTrue();
        List<Step> steps = [.. story.Facts.Select(ToldRightOrWrong), .. story.Strays.Select(stray => new Step.Record(stray) { Undo = true })];
        waiting.AddRange(Shuffled(steps));
        while (waiting.Count > 0)
        {
            // What is refused for now comes back: a departure cannot follow what is not known yet.
            var left = waiting.ToArray();
            var next = Array.Find(left, Do) ?? Array.Find(left, step => Do(Together(step))) ?? Array.Find(left, step => Do(Righted(step)))
                // What never was, and what is recorded already leaves no room for.
                ?? Array.Find(left, step => step is Step.Record { Undo: true })
                ?? throw new ShouldAssertException($"Nothing that is left can be recorded: {string.Join(", ", waiting)} after\n{this}");
            waiting.Remove(next);
        }
    }

    public DossierStream Stream => spec.Stream;

    /// <summary>After each entry: what each standing original entry then says.</summary>
    public List<(int Version, IReadOnlyDictionary<Guid, LedgerEvent> Said)> Believed { get; } = [];

    /// <summary>Each day on which something may have happened, and the day before.</summary>
    public IEnumerable<DateOnly> Days => Stream.Entries.SelectMany(entry => Dates(entry.Event)).SelectMany(day => new[] { day.AddDays(-1), day }).Append(new(2026, 6, 1)).Distinct().ToList();

    public override string ToString() => string.Join('\n', Stream.Entries.Select(entry => $"{entry.Version} {entry.Event}"));

    private static IEnumerable<DateOnly> Dates(LedgerEvent @event) => @event switch
    {
        Development development => [development.Date.Earliest],
        EntriesCorrected correction => correction.Replacements.SelectMany(part => Dates(part.Instead)),
        _ => [],
    };

    /// <summary>One fact in three is first told of a day that is not its own.</summary>
    private Step ToldRightOrWrong(DevelopmentCommand fact)
    {
        var right = fact.Date.Earliest;
        var wrong = right.AddDays(random.GetItems([1, -40, 40], 1)[0]);
        var taken = story.Facts.Concat(story.Strays).Append(story.Opening as DevelopmentCommand).Any(other => other?.Date.Earliest == wrong);
        return random.Next(3) > 0 || taken || (story.Opening as DevelopmentCommand)?.Date.Earliest > wrong
            ? new Step.Record(fact)
            : new Step.Record(fact with { Date = new When.Dated(EdtfDate.Parse(wrong.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), DateBasis.Stated) }) { Instead = fact };
    }

    private bool Do(Step step)
    {
        var command = step switch
        {
            Step.Record record => record.Command,
            Step.Correct correct => correct.Command,
            Step.Retract retract => (Command)new RetractEntry(retract.Entry, "never was", [], Clerical: true),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (spec.When(command).Outcome is not DecisionOutcome.Accepted accepted)
        {
            return false;
        }

        if (accepted.Entries.Any(planned => !planned.IsNew))
        {
            // What was corrected together with another is right already.
            return step is Step.Correct;
        }

        var said = accepted.Entries.Single(planned => planned.Entry.Dossier == story.Dossier).Entry.Event;
        spec = spec.With(said, $"2026-01-01T12:{Stream.Version:00}:00Z");
        Learn(step, said);
        Believed.Add(((int)Stream.Version, new Dictionary<Guid, LedgerEvent>(believed)));
        return true;
    }

    private void Learn(Step step, LedgerEvent said)
    {
        var id = Stream.Entries[^1].Id;
        switch (step)
        {
            case Step.Record record:
                believed[id] = said;
                if (record.Instead is { } right)
                {
                    waiting.Insert(random.Next(waiting.Count + 1), new Step.Correct(new(id, right, "another day", [], Clerical: true)));
                }

                if (record.Undo)
                {
                    waiting.Insert(random.Next(waiting.Count + 1), new Step.Retract(id));
                }

                break;
            case Step.Correct:
                foreach (var part in ((EntriesCorrected)said).Replacements)
                {
                    believed[part.Entry] = part.Instead;
                }

                break;
            case Step.Retract retract:
                believed.Remove(retract.Entry);
                break;
        }
    }

    /// <summary>Entries that are wrong together, so that none can be put right alone, are corrected together.</summary>
    private Step Together(Step step)
    {
        var others = waiting.OfType<Step.Correct>().Where(other => other != step).ToList();
        if (step is not Step.Correct first || others.Count == 0)
        {
            return step;
        }

        return first with { Command = first.Command with { Together = [.. others.Select(other => new CorrectionPart(other.Command.Entry, other.Command.Instead))] } };
    }

    /// <summary>A day on which it can never have happened is refused for good: the clerk then gives the right one.</summary>
    private static Step Righted(Step step) => step is Step.Record { Instead: { } right } ? new Step.Record(right) : step;

    private Step[] Shuffled(List<Step> steps)
    {
        var shuffled = steps.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    private abstract record Step
    {
        /// <param name="Command">May be wrong.</param>
        public sealed record Record(Command Command) : Step
        {
            /// <summary>What it is to be corrected to.</summary>
            public DevelopmentCommand? Instead { get; init; }

            /// <summary>It is to be retracted.</summary>
            public bool Undo { get; init; }
        }

        public sealed record Correct(CorrectEntry Command) : Step;

        public sealed record Retract(Guid Entry) : Step;
    }
}
