using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;

namespace CooperationLedger.Agreements;

/// <summary>The days on one of which something happened or took effect, both inclusive.</summary>
internal readonly record struct Span(DateOnly Earliest, DateOnly Latest)
{
    public static Span Of(Evidence evidence)
    {
        var (earliest, latest) = (evidence.Date.Earliest, evidence.KnownBy ?? evidence.Date.Latest);
        return new(earliest, latest < earliest ? earliest : latest);
    }

    /// <summary>The day on which an act took effect: its own day, unless another is recorded for that.</summary>
    public static Span OfEffect(PartyAct act) => act.From is { } from ? new(from.Earliest, from.Latest) : Of(act.Evidence);

    /// <summary>Whether it had happened by a day, that day included.</summary>
    public Certainty By(DateOnly on) => Latest <= on ? Certainty.Certainly : Earliest <= on ? Certainty.Possibly : Certainty.No;

    public bool IsBefore(Span other) => Latest < other.Earliest;

    /// <summary>The later of two, as far as their days tell.</summary>
    public Span OrLater(Span other) => new(
        Earliest > other.Earliest ? Earliest : other.Earliest, Latest > other.Latest ? Latest : other.Latest);
}

/// <summary>Logic of three values.</summary>
internal static class Certainties
{
    public static Certainty Not(Certainty certainty) => Certainty.Certainly - (int)certainty;

    public static Certainty Both(Certainty one, Certainty other) => one < other ? one : other;

    public static Certainty Either(Certainty one, Certainty other) => one > other ? one : other;

    /// <returns>No for none.</returns>
    public static Certainty Any(IEnumerable<Certainty> all) => all.DefaultIfEmpty(Certainty.No).Max();
}
