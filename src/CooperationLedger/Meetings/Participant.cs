using CooperationLedger.Actors;
using CooperationLedger.Dates;

namespace CooperationLedger.Meetings;

/// <summary>A person who takes part in a meeting, throughout unless something else is said.</summary>
/// <param name="Person">The person's dossier, such as <c>person-lavrov</c>.</param>
/// <param name="Office">The office as the source of this very entry calls it; null when it does not say.</param>
/// <param name="Part">Of who was there for a part only: which, in words.</param>
/// <param name="From">Of who came later than the others: the first day.</param>
/// <param name="Until">Of who left earlier than the others: the last day.</param>
public sealed record Participant(
    [Names("person")] string Person,
    string? Office = null,
    string? Part = null,
    EdtfDate? From = null,
    EdtfDate? Until = null)
{
    public Official ToOfficial() => new(Person, Office);

    /// <param name="at">Where in the command it is (JSON Pointer).</param>
    internal IEnumerable<Refusal> Objections(string at) => Refusal.If(
        Until?.Latest < From?.Earliest, "ends-before-it-begins",
        $"'{Person}' cannot leave {Until?.ToWords()} and come {From?.ToWords()}.", at + "/until");
}
