using CooperationLedger.Chronicles;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.History;

/// <summary>As much of a chronicle as is shown at once: all of it, unless it is long.</summary>
/// <param name="Number">Which part it is, from 1.</param>
/// <param name="All">How many entries the chronicle has.</param>
public sealed record ChroniclePart(int Number, int All, IReadOnlyList<ChronicleEntry> Entries)
{
    /// <summary>What the query of an address calls its number.</summary>
    public const string Field = "part";

    /// <summary>A chronicle of so many entries is whole.</summary>
    private const int MostInWhole = 100;

    /// <summary>So many entries of a longer one are a part.</summary>
    private const int MostInPart = 25;

    public int Parts => All <= MostInWhole ? 1 : (All + MostInPart - 1) / MostInPart;

    public bool IsWhole => Parts == 1;

    public static ValueList<Refusal> Faults(IQueryCollection query)
    {
        var reader = new QueryReader(query);
        reader.Page(Field);
        return reader.Faults;
    }

    /// <summary>
    /// The part that a request asks for; else, where it is read through an entry, the one with that entry; else the first.
    /// </summary>
    public static ChroniclePart Of(Reading reading, IQueryCollection query)
    {
        var entries = reading.Chronicle.Entries;
        if (entries.Count <= MostInWhole)
        {
            return new(1, entries.Count, entries);
        }

        var through = (reading.ReadPoint.KnownAt as KnownAt.ThroughEntry)?.Entry;
        var place = Math.Max(0, entries.ToList().FindIndex(entry => entry.Id == through));
        var number = query.ContainsKey(Field) ? new QueryReader(query).Page(Field) : (place / MostInPart) + 1;
        return new(number, entries.Count, [.. entries.Skip((number - 1) * MostInPart).Take(MostInPart)]);
    }
}

/// <summary>What of a dossier is long, and in the answer only in part.</summary>
/// <param name="Part">Which part of the chronicle it has, from 1: <c>?part=</c> asks for another.</param>
/// <param name="Entries">How many entries the whole chronicle has.</param>
/// <param name="Acts">How many acts of parties are left out of the view: <c>?party=</c> asks for those of one. 0 for other kinds.</param>
public sealed record InPart(int Part, int Parts, int Entries, int Acts);
