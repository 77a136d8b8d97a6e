using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Dates;
using CsCheck;

namespace CooperationLedger.Tests.Chronicles;

/// <summary>Registers that nobody decided: any events in any order, with days of any precision, claims, corrections and retractions.</summary>
public static class RandomStreams
{
    public static readonly IReadOnlyList<string> Days =
    [
        "2025-06-01", "2025-06-15", "2025-07-01", "2025-07-02", "2025-08-10", "2025-06", "2025-07", "2025-08", "2025-08~", "2025-22",
        "2025", "2024", "202X", "2025?-06-03", "2025-06/2025-07", "2025-07-10/..", "../2025-06-20", "/2025-08", "2025-06-20/", "2026",
    ];

    /// <summary>The most entries of a register.</summary>
    private const int Most = 9;

    public static readonly Gen<When> Day = Gen.Frequency(
        (5, Gen.Int[0, Days.Count - 1].Select(index => Examples.On(Days[index]))),
        (1, Gen.Const(Examples.NotStated)));

    private static Gen<ValueList<Guid>> Ids(int entries) => Gen.Frequency(
        (5, Gen.Const(ValueList.Of<Guid>([]))),
        (1, Gen.Long[1, entries].Select(Examples.Id).Array[1, 2].Select(ids => ValueList.Of<Guid>(ids))));

    private static Gen<LedgerEvent> Told(Story story) => Gen.Select(
        Day, Ids(Most), Ids(Most), Gen.Int[0, story.Told.Count - 1], (day, before, after, which) =>
            (LedgerEvent)(story.Told[which] with { Date = day, Before = before, After = after }));

    private static Gen<LedgerEvent> Correction(int entries, Gen<LedgerEvent> instead) =>
        Gen.Select(Gen.Long[1, entries].Select(Examples.Id), instead, (id, e) => new Replacement(id, e)).Array[1, 3].Select(parts =>
            (LedgerEvent)new EntriesCorrected(ValueList.Of<Replacement>(parts), "wrong", [], Clerical: true));

    private static Gen<LedgerEvent> Retraction(int entries) =>
        Gen.Long[1, entries].Select(id => (LedgerEvent)new EntryRetracted(Examples.Id(id), "wrong", [], Clerical: true));

    private static Gen<LedgerEvent> Claim(int entries, Gen<LedgerEvent> says) => Gen.Select(Gen.Long[1, entries], says, Gen.Bool, (id, told, preferred) =>
        (LedgerEvent)new ClaimRecorded(Examples.Id(id), told, preferred, "it was there", []));

    private static Gen<LedgerEvent> Preference(int entries) => Gen.Select(Gen.Long[1, entries], Gen.Long[0, entries], (id, claim) =>
        (LedgerEvent)new ClaimPreferred(Examples.Id(id), claim == 0 ? null : Examples.Id(claim), "it was there", []));

    private static Gen<LedgerEvent> Annotation(int entries, Gen<LedgerEvent> instead) => Gen.Frequency(
        (3, Correction(entries, instead)),
        (3, Retraction(entries)),
        (3, Claim(entries, instead)),
        (2, Preference(entries)),
        (2, instead.Select(says => (LedgerEvent)new EntryDisputed(says, "told all the same", []))),
        (2, Gen.Long[1, entries].Select(id => (LedgerEvent)new DisputeAdmitted(Examples.Id(id), "it can stand", []))),
        (1, Gen.Const((LedgerEvent)new EntryRetracted(Examples.Id(1), "wrong", [], Clerical: true, WithWholeDossier: true))));

    private static readonly Story Train = Story.All.First(story => story.Dossier == Examples.Train);

    /// <summary>Of every kind of dossier; entries may speak of what is not there.</summary>
    public static readonly Gen<DossierStream> Unchecked = Gen.OneOf([.. Story.All.Select(Of)]);

    /// <summary>Entries speak only of what was recorded before them.</summary>
    public static readonly Gen<DossierStream> Any = Unchecked.Select(SpeakingOfWhatWasThere);

    /// <summary>Two of one kind.</summary>
    public static readonly Gen<(DossierStream One, DossierStream Other)> Two = Gen.OneOf([.. Story.All.Select(story => Gen.Select(Of(story), Of(story)))])
        .Select(two => (SpeakingOfWhatWasThere(two.Item1), SpeakingOfWhatWasThere(two.Item2)));

    /// <summary>In a kind of dossier where anything may follow anything, so that the chronicle shows all that stands.</summary>
    public static readonly Gen<DossierStream> Unjudged = Any.Select(stream => stream with { Kind = AnythingGoes.Kind });

    /// <summary>The last entry is a correction.</summary>
    public static readonly Gen<DossierStream> EndingInACorrection = Ending(Correction(Most, Told(Train)));

    /// <summary>The last entry is a retraction of one entry, which may itself be an annotation.</summary>
    public static readonly Gen<DossierStream> EndingInARetraction = Ending(Retraction(Most));

    public static readonly Gen<DateOnly> TrueAt = Gen.Int[0, 900].Select(days => new DateOnly(2024, 6, 1).AddDays(days));

    private static Gen<DossierStream> Ending(Gen<LedgerEvent> last) => Gen.Select(Unjudged, last, (stream, annotation) =>
        SpeakingOfWhatWasThere(stream.With(DossierSpec.EntryOf(stream, annotation, stream.Entries[^1].RecordedAt.AddDays(1)))));

    private static Gen<DossierStream> Of(Story story)
    {
        var entry = Gen.Frequency((5, Told(story)), (2, Annotation(Most, Told(story))));
        return Gen.Select(entry.Array[0, Most - 1], Gen.Int[0, 20].Array[Most], (rest, pauses) =>
        {
            var first = story.Opened;
            var stream = new DossierStream(story.Dossier, story.Kind, []);
            var at = new DateTimeOffset(2025, 5, 30, 12, 0, 0, TimeSpan.Zero);
            foreach (var (index, @event) in rest.Prepend(first).Index())
            {
                at = at.AddDays(pauses[index]);
                stream = stream.With(DossierSpec.EntryOf(stream, @event, at));
            }

            return stream;
        });
    }

    private static DossierStream SpeakingOfWhatWasThere(DossierStream stream) => stream with
    {
        Entries = [.. stream.Entries.Select(entry => entry with { Event = Speaking(entry.Event, entry) })],
    };

    private static LedgerEvent Speaking(LedgerEvent @event, Entry entry) => @event switch
    {
        EntryRetracted retraction => retraction with { Entry = Earlier(retraction.Entry, entry) },
        EntriesCorrected correction => correction with
        {
            Replacements =
            [
                .. correction.Replacements
                    .Select(part => new Replacement(Earlier(part.Entry, entry), Speaking(part.Instead, entry)))
                    .DistinctBy(part => part.Entry),
            ],
        },
        ClaimRecorded claim => claim with { Entry = Earlier(claim.Entry, entry), Says = Speaking(claim.Says, entry) },
        ClaimPreferred choice => choice with { Entry = Earlier(choice.Entry, entry), Claim = choice.Claim is { } claim ? Earlier(claim, entry) : null },
        EntryDisputed disputed => disputed with { Says = Speaking(disputed.Says, entry) },
        DisputeAdmitted admission => admission with { Entry = Earlier(admission.Entry, entry) },
        Development development => development with
        {
            Before = [.. development.Before.Where(id => Earlier(id, entry) == id)],
            After = [.. development.After.Where(id => Earlier(id, entry) == id)],
        },
        _ => @event,
    };

    private static Guid Earlier(Guid named, Entry annotation) => Enumerable.Range(1, Math.Max(1, (int)annotation.Version - 1))
        .Select(version => Examples.Id(version))
        .Where(id => id == named)
        .DefaultIfEmpty(Examples.Id(Math.Max(1, annotation.Version - 1)))
        .First();
}

/// <summary>A kind of dossier without rules.</summary>
public sealed record AnythingGoes(string Id) : IDossierView
{
    public static readonly DossierKind Kind = new DossierKind<string, AnythingGoes>(
        "anything", "goes", (state, _) => state, chronicle => new(chronicle.Dossier), [], []);

    public string Title => Id;
}
