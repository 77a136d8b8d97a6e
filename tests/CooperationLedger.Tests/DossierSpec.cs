using System.Globalization;
using CooperationLedger.Chronicles;
using Shouldly;

namespace CooperationLedger.Tests;

/// <summary>
/// Reads as: given these entries of a dossier, when this is commanded, then this event, this refusal, or the entry that says so
/// already. Everything runs through the real <see cref="Deciding"/> and <see cref="Chronicle"/>.
/// </summary>
public sealed class DossierSpec
{
    private static readonly DateOnly LastDayOfTheYear = new(2025, 12, 31);
    private readonly DateOnly latestToday;
    private readonly IReadOnlyList<DossierStream> others;
    private StreamSet? streams;

    private DossierSpec(DossierStream stream, DateOnly latestToday, IReadOnlyList<DossierStream> others)
    {
        (Stream, this.latestToday, this.others) = (stream, latestToday, others);
    }

    public DossierStream Stream { get; }

    /// <summary>The dossier's and all others.</summary>
    /// <remarks>What is given of a dossier replaces the one that is not there yet.</remarks>
    public StreamSet Streams => streams ??= new(others.Append(Stream).GroupBy(stream => stream.Dossier)
        .ToDictionary(given => given.Key, given => given.Last()));

    /// <summary>The dossier with those that were found to be it.</summary>
    public MergedStreams Merged => Streams.Read(Stream.Dossier);

    public Chronicle Chronicle => Chronicle.Of(Merged);

    /// <summary>Entries recorded one a day from 1 July 2025; the first has version 1 and id <c>Id(1)</c>.</summary>
    public static DossierSpec Given(string dossier, params LedgerEvent[] events) =>
        Given(dossier, [.. events.Select((@event, index) => (@event, $"2025-07-{index + 1:d2}T12:00:00Z"))]);

    public static DossierSpec Given(string dossier, params (LedgerEvent Event, string RecordedAt)[] entries)
    {
        var spec = new DossierSpec(new(dossier, EventCatalogue.KindOf(dossier)!, []), LastDayOfTheYear, Sources());
        return entries.Aggregate(spec, (given, entry) => given.With(entry.Event, entry.RecordedAt));
    }

    /// <summary>Another dossier that commands may name.</summary>
    public DossierSpec And(DossierSpec other) => new(Stream, latestToday, [.. others, other.Stream]);

    /// <summary>The day it is on the first island that a new day reaches.</summary>
    public DossierSpec OnTheLatestDay(string day) => new(Stream, DateOnly.Parse(day, CultureInfo.InvariantCulture), others);

    public DossierSpec With(LedgerEvent @event, string recordedAt = "2025-07-31T12:00:00Z") =>
        new(Stream.With(EntryOf(Stream, @event, DateTimeOffset.Parse(recordedAt, CultureInfo.InvariantCulture))), latestToday, others);

    /// <summary>With the entry of a draft in whichever dossier it is for.</summary>
    internal DossierSpec Plus(Draft draft, DateTimeOffset? recordedAt = null)
    {
        var all = Streams.All.ToDictionary(stream => stream.Dossier);
        var into = all.TryGetValue(draft.Dossier, out var there) ? there : new(draft.Dossier, EventCatalogue.KindOf(draft.Dossier)!, []);
        var entry = EntryOf(into, draft.Event, recordedAt ?? RecordedLast) with { Id = Guid.NewGuid(), Causation = draft.Causation };
        all[draft.Dossier] = into.With(entry);
        return Of(all);
    }

    public void ShouldStandAs(params Guid[] entries) => Chronicle.Entries.Select(entry => entry.Id).ShouldBe(entries);

    /// <summary>Where ids and sequences are to differ from those of another dossier's example.</summary>
    public DossierSpec Renumbered(Func<Entry, Entry> number) => new(Stream with { Entries = [.. Stream.Entries.Select(number)] }, latestToday, others);

    /// <summary>The same ledger, seen from another of its dossiers.</summary>
    public DossierSpec In(string dossier)
    {
        var all = Streams.All.ToDictionary(stream => stream.Dossier);
        return new(all[dossier], latestToday, [.. all.Values.Where(stream => stream.Dossier != dossier)]);
    }

    private DossierSpec Of(Dictionary<string, DossierStream> all) => new(
        all[Stream.Dossier], latestToday, [.. all.Values.Where(stream => stream.Dossier != Stream.Dossier)]);

    private static readonly DateTimeOffset RecordedLast = new(2025, 7, 31, 12, 0, 0, TimeSpan.Zero);

    public DossierOutcome When(Command command) => new(this, AsDeclared.Decide(command, DecisionContext));

    public Chronicle TrueAt(string day) => Chronicle.Of(Merged, DateOnly.Parse(day, CultureInfo.InvariantCulture));

    public DecisionContext DecisionContext => new(Examples.Ledger, Stream.Dossier, latestToday, Streams, Recording);

    /// <summary>What comes of a decision has an id of its own, like what is recorded of other dossiers.</summary>
    public static NewEntries Recording { get; } = new(
        new(2025, 7, 31, 12, 0, 0, TimeSpan.Zero), new("clerk", "unauthenticated"), null, null, _ => Guid.NewGuid());

    public static Entry EntryOf(DossierStream stream, LedgerEvent @event, DateTimeOffset recordedAt) => new(
        Examples.Id(stream.Version + 1), stream.Dossier, stream.Version + 1, stream.Version + 1, recordedAt,
        new("clerk", "unauthenticated"), null, null, null, @event);

    private static IReadOnlyList<DossierStream> Sources()
    {
        var article = new DossierStream(Examples.Article, CooperationLedger.Sources.Source.Kind, []);
        var lost = article with { Dossier = Examples.Lost };
        var at = new DateTimeOffset(2025, 6, 30, 12, 0, 0, TimeSpan.Zero);
        lost = lost.With(EntryOf(lost, Examples.ArticleRegistered, at));
        return
        [
            article.With(EntryOf(article, Examples.ArticleRegistered, at)),
            lost.With(EntryOf(lost, new EntryRetracted(Examples.Id(1), "never seen by anybody", [], Clerical: true), at)),
            new(Examples.Train, CooperationLedger.CargoTrains.CargoTrain.Kind, []),
            new(Examples.Promise, CooperationLedger.Commitments.Commitment.Kind, []),
        ];
    }
}

public sealed class DossierOutcome(DossierSpec given, DecisionOutcome outcome)
{
    public DecisionOutcome Outcome => outcome;

    /// <summary>The command gives exactly this one entry, in its own dossier.</summary>
    public DossierSpec Then(LedgerEvent expected)
    {
        var planned = Planned().ShouldHaveSingleItem();
        planned.IsNew.ShouldBeTrue();
        planned.Entry.Dossier.ShouldBe(given.Stream.Dossier);
        planned.Entry.Event.ShouldBe(expected);
        return given.With(planned.Entry.Event);
    }

    /// <summary>The command gives exactly these entries, each in a dossier of its own.</summary>
    public DossierSpec Then(params (string Dossier, LedgerEvent Event)[] expected)
    {
        Planned().Select(planned => (planned.Entry.Dossier, planned.Entry.Event)).ShouldBe(expected, ignoreOrder: true);
        return ThenRecordedEverywhere();
    }

    /// <summary>Whatever it says, it is recorded, in other dossiers too; what was absorbed is read together.</summary>
    public DossierSpec ThenRecordedEverywhere() => Planned().Aggregate(given, (spec, planned) => spec.Plus(DraftOf(planned.Entry)));

    /// <summary>Whatever it says, it is recorded.</summary>
    public DossierSpec ThenRecorded()
    {
        var planned = Planned().ShouldHaveSingleItem();
        planned.IsNew.ShouldBeTrue();
        return given.With(planned.Entry.Event);
    }

    private static Draft DraftOf(Entry entry) => new(entry.Dossier, entry.Event) { Causation = entry.Causation };

    public void ThenExisting(Guid entry)
    {
        var planned = Planned().ShouldHaveSingleItem();
        planned.IsNew.ShouldBeFalse();
        planned.Entry.Id.ShouldBe(entry);
    }

    public void ThenRefusedWith(string code) => outcome.ShouldBeOfType<DecisionOutcome.Refused>().Reasons.ShouldContain(why => why.Code == code);

    public void ThenRefused(string code, string? field = null)
    {
        var why = outcome.ShouldBeOfType<DecisionOutcome.Refused>().Reasons.ShouldHaveSingleItem();
        why.Code.ShouldBe(code);
        if (field is not null)
        {
            why.Field.ShouldBe(field);
        }
    }

    /// <summary>It is refused because that entry could no longer stand.</summary>
    public void ThenContradicts(Guid entry)
    {
        var why = outcome.ShouldBeOfType<DecisionOutcome.Refused>().Reasons.ShouldHaveSingleItem();
        why.Code.ShouldBe("contradicts-entry");
        why.Detail.ShouldContain(entry.ToString());
    }

    private ValueList<Planned> Planned() => outcome is DecisionOutcome.Refused refused
        ? throw new ShouldAssertException($"Refused: {refused.Reasons}")
        : ((DecisionOutcome.Accepted)outcome).Entries;
}
