using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;

namespace CooperationLedger.Agreements;

/// <summary>The days within which something happened or took effect: the first and the last possible, both inclusive.</summary>
internal readonly record struct Span(DateOnly Earliest, DateOnly Latest)
{
    public static Span Of(Evidence evidence)
    {
        var (earliest, latest) = (evidence.Date.Earliest, evidence.KnownBy ?? evidence.Date.Latest);
        return new(earliest, latest < earliest ? earliest : latest);
    }

    /// <summary>The day on which an act took effect: its own day, unless another is recorded for that.</summary>
    public static Span OfEffect(PartyAct act) => act.From is { } from ? new(from.Earliest, from.Latest) : Of(act.Evidence);

    /// <summary>
    /// The day on which an act was done. What takes effect no earlier than it is done was done on its day of effect at the latest; an
    /// entry into force may be announced or agreed on any day, and where no source says on which, its effect is all that is known.
    /// </summary>
    public static Span OfAct(PartyAct act)
    {
        var (said, effect) = (Of(act.Evidence), OfEffect(act));
        return act.Act switch
        {
            AgreementAct.Left or AgreementAct.Suspended when effect.Latest < said.Latest =>
                new(said.Earliest < effect.Latest ? said.Earliest : effect.Latest, effect.Latest),
            AgreementAct.EnteredIntoForce when act.Evidence.Date.Latest == DateOnly.MaxValue => effect,
            _ => said,
        };
    }

    /// <summary>Whether it had happened by a day, that day included.</summary>
    public Certainty By(DateOnly on) => Latest <= on ? Certainty.Certainly : Earliest <= on ? Certainty.Possibly : Certainty.No;

    public bool IsBefore(Span other) => Latest < other.Earliest;

    public Certainty CertaintyBefore(Span other) =>
        IsBefore(other) ? Certainty.Certainly : Earliest < other.Latest ? Certainty.Possibly : Certainty.No;

    /// <summary>The earlier of two, as far as their days show.</summary>
    public Span OrEarlier(Span other) => new(
        Earliest < other.Earliest ? Earliest : other.Earliest, Latest < other.Latest ? Latest : other.Latest);

    /// <summary>The later of two, as far as their days show it.</summary>
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
