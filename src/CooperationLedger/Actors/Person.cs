using CooperationLedger.Chronicles;
using CooperationLedger.Places;

namespace CooperationLedger.Actors;

/// <summary>An office as a source calls it; the same words are the same office.</summary>
/// <param name="Title">Without the state: <c>Foreign Minister</c>.</param>
/// <param name="State">Whose office it is, if it is a state's.</param>
/// <param name="Organisation">Whose office it is, if it is an organisation's.</param>
public sealed record Office(string Title, CountryCode? State = null, [Names("organisation")] string? Organisation = null);

/// <summary>Which offices a person is known to hold, and to have left.</summary>
public abstract record Person
{
    private Person() { }

    public sealed record Unknown : Person;

    /// <param name="Holds">Taken up, and not left since; several at once are possible.</param>
    /// <param name="Left">Left, and not taken up again.</param>
    public sealed record Registered(ValueList<Office> Holds, ValueList<Office> Left) : Person;

    public static readonly DossierKind Kind = new DossierKind<Person, PersonView>(
        "person", new Unknown(), Evolve, PersonView.Of,
        events:
        [
            EventName.Of<PersonRegistered>("person_registered"),
            EventName.Of<OfficeHeld>("office_held"),
            EventName.Of<OfficeTaken>("office_taken"),
            EventName.Of<OfficeLeft>("office_left"),
        ],
        commands:
        [
            CommandName.Of<RegisterPerson, PersonRegistered>(RegisterPerson.Decide),
            CommandName.Of<RecordOffice, OfficeHeld>(RecordOffice.Decide),
            CommandName.Of<RecordAppointment, OfficeTaken>(RecordAppointment.Decide),
            CommandName.Of<RecordEndOfOffice, OfficeLeft>(RecordEndOfOffice.Decide),
        ],
        refusals: ["already-in-office", "already-left", "already-registered", "not-registered"]);

    /// <remarks>
    /// Sources seldom say when an office was taken up, so the first source to mention it may report that it is held or was left, and so
    /// may the next.
    /// </remarks>
    public static Evolution<Person> Evolve(Person person, LedgerEvent @event) => (person, @event) switch
    {
        (Unknown, PersonRegistered) => new Registered([], []),
        (Registered known, OfficeHeld { Office: var office }) => known with { Left = Without(known.Left, office) },
        (Registered known, OfficeTaken { Office: var office }) when !known.Holds.Contains(office) =>
            new Registered(known.Holds.With(office), Without(known.Left, office)),
        (Registered known, OfficeLeft { Office: var office }) when !known.Left.Contains(office) =>
            new Registered(Without(known.Holds, office), known.Left.With(office)),

        (Unknown, _) => new Refusal("not-registered", "This person had not been registered."),
        (_, PersonRegistered) => new Refusal("already-registered", "This person is registered already: correct its entry instead."),
        (_, OfficeTaken { Office: var office }) => new Refusal(
            "already-in-office", $"The office of {office.Title} had been taken up before and not left."),
        (_, OfficeLeft { Office: var office }) => new Refusal("already-left", $"The office of {office.Title} had been left before."),
        _ => Evolution.Unforeseen(@event, person),
    };

    private static ValueList<Office> Without(ValueList<Office> offices, Office office) => [.. offices.Where(other => other != office)];
}
