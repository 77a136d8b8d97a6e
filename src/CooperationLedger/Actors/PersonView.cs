using CooperationLedger.Chronicles;
using CooperationLedger.Dates;

namespace CooperationLedger.Actors;

/// <summary>What is known of a person.</summary>
/// <param name="Tenures">Every time that an office was held, in the order in which it is first heard of.</param>
public sealed record PersonView(string Id, PersonRegistered? Registration, Guid? Entry, ValueList<Tenure> Tenures) : IDossierView
{
    public string Title => Registration?.Name ?? Id;

    /// <summary>The offices that the person held on a day, as surely as the days tell; not those of which only earlier or later days are told.</summary>
    public IEnumerable<Tenure> OfficesOn(When day) => Tenures.Where(tenure => tenure.Covers(day));

    public static PersonView Of(Chronicle chronicle) => chronicle.Entries.Aggregate(
        new PersonView(chronicle.Dossier, null, null, []), See);

    private static PersonView See(PersonView view, ChronicleEntry entry) => entry.Event switch
    {
        PersonRegistered registration => view with { Registration = registration, Entry = entry.Id },
        OfficeHeld held => view.With(held.Office, tenure => tenure with { Seen = [.. tenure.Seen, Evidence.Of(entry)] }),
        OfficeTaken taken => view with { Tenures = [.. view.Tenures, new(taken.Office, Evidence.Of(entry), [], null)] },
        OfficeLeft left => view.With(left.Office, tenure => tenure with { Left = Evidence.Of(entry) }),
        _ => view,
    };

    /// <summary>The tenure of that office that goes on, or a new one of which the beginning is not told.</summary>
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
/// <param name="Taken">When it was taken up; null when no source tells.</param>
/// <param name="Seen">Days on which sources call the person by it.</param>
/// <param name="Left">When it was left; null when no source tells.</param>
public sealed record Tenure(Office Office, Evidence? Taken, ValueList<Evidence> Seen, Evidence? Left)
{
    /// <summary>
    /// Whether it may have been held on that day: not before it was taken up nor after it was left; where no source tells of
    /// the one or the other, from the first day to the last on which it is seen. A day that is not stated is covered only
    /// by what is seen on a day not stated either.
    /// </summary>
    public bool Covers(When day)
    {
        if (day is When.NotStated)
        {
            return Seen.Any(seen => seen.Date is When.NotStated);
        }

        var days = Seen.Select(seen => seen.Date).OfType<When.Dated>().ToList();
        var from = Taken?.Date.Earliest ?? days.Select(seen => seen.Earliest).DefaultIfEmpty(DateOnly.MaxValue).Min();
        var until = Left?.Date.Latest ?? (Taken is null ? days.Select(seen => seen.Latest).DefaultIfEmpty(DateOnly.MinValue).Max() : DateOnly.MaxValue);
        return day.Latest >= from && day.Earliest <= until;
    }
}
