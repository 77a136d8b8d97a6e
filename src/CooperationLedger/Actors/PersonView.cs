using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Actors;

/// <summary>What is known of a person.</summary>
/// <param name="Tenures">Every time that an office was held, in the order in which it is first heard of.</param>
public sealed record PersonView(string Id, PersonRegistered? Registration, Guid? Entry, ValueList<Tenure> Tenures) : IDossierView
{
    public string Title => Registration?.Name ?? Id;

    /// <summary>
    /// The offices that the person held on a day, as surely as the days allow; not those that sources report only for earlier or later
    /// days.
    /// </summary>
    public IEnumerable<Tenure> OfficesOn(When day) => Tenures.Where(tenure => tenure.Covers(day));

    public static PersonView Of(Chronicle chronicle) => chronicle.Entries.Aggregate(
        new PersonView(chronicle.Dossier, null, null, []), See);

    /// <remarks>Lists show by what offices a person is known, each once.</remarks>
    public IDossierView? ForLists()
    {
        var offices = Tenures.Shortened(all => all.DistinctBy(tenure => tenure.Office.Title));
        return offices.Count > ListPart.MostOfEach
            ? null : this with { Tenures = [.. offices.Select(tenure => tenure with { Seen = tenure.Seen.FirstAndLast() })] };
    }

    private static PersonView See(PersonView view, ChronicleEntry entry) => entry.Event switch
    {
        PersonRegistered registration => view with { Registration = registration, Entry = entry.Id },
        OfficeHeld held => view.With(held.Office, tenure => tenure with { Seen = tenure.Seen.With(Evidence.Of(entry)) }),
        OfficeTaken taken => view with { Tenures = view.Tenures.With(new(taken.Office, Evidence.Of(entry), [], null)) },
        OfficeLeft left => view.With(left.Office, tenure => tenure with { Left = Evidence.Of(entry) }),
        _ => view,
    };

    /// <summary>The current tenure of that office, or a new one whose beginning is not recorded.</summary>
    private PersonView With(Office office, Func<Tenure, Tenure> seen)
    {
        var current = Tenures.LastOrDefault(tenure => tenure.Office == office && tenure.Left is null);
        return this with
        {
            Tenures = current is null
                ? [.. Tenures, seen(new(office, null, [], null))]
                : [.. Tenures.Select(tenure => ReferenceEquals(tenure, current) ? seen(tenure) : tenure)],
        };
    }
}

/// <summary>One time that an office was held.</summary>
/// <param name="Taken">When it was taken up; null when no source says.</param>
/// <param name="Seen">Days on which sources call the person by it.</param>
/// <param name="Left">When it was left; null when no source says.</param>
public sealed record Tenure(Office Office, Evidence? Taken, ValueList<Evidence> Seen, Evidence? Left)
{
    /// <summary>
    /// Whether it may have been held on that day: not before the day on which it was taken up nor after that on which it was
    /// left. Where no source gives one of these days, the first or last day reported for it is the limit. A day that is not stated is
    /// covered only by a sighting whose day is not stated either.
    /// </summary>
    public bool Covers(When day)
    {
        if (day is When.NotStated)
        {
            return Seen.Any(seen => seen.Date is When.NotStated);
        }

        var told = new[] { Taken, Left }.OfType<Evidence>().Concat(Seen).Select(evidence => evidence.Date).OfType<When.Dated>().ToList();
        if (told.Count == 0)
        {
            return false;
        }

        var from = Taken?.Date is When.Dated taken ? taken.Earliest : told.Min(known => known.Earliest);
        var until = Left?.Date is When.Dated left ? left.Latest
            : HoldsOn ? DateOnly.MaxValue
            : told.Max(known => known.Latest);
        return day.Latest >= from && day.Earliest <= until;
    }

    /// <summary>A source says that it was taken up, and none that it was left. A reported end counts, even without a day.</summary>
    private bool HoldsOn => Taken is not null && Left is null;
}
