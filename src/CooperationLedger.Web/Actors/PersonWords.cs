using CooperationLedger.Actors;

namespace CooperationLedger.Web.Actors;

public static class PersonWords
{
    /// <summary>What an entry of a person says; null for the entries of others.</summary>
    public static string? Entry(LedgerEvent @event) => @event switch
    {
        PersonRegistered person => $"Person registered: {person.Name}.{(person.State is { } state ? $" Acts for {state.Name}." : "")}",
        OfficeHeld held => $"A source names the office held that day: {Office(held.Office)}.",
        OfficeTaken taken => $"Took up the office of {Office(taken.Office)}.",
        OfficeLeft left => $"Left the office of {Office(left.Office)}.",
        _ => null,
    };

    /// <param name="titleOf">How the organisation is called whose office it is; by its id unless given.</param>
    /// <returns>"Foreign Minister of Russia".</returns>
    public static string Office(Office office, Func<string, string>? titleOf = null) => office switch
    {
        { Organisation: { } organisation, State: { } state } =>
            $"{office.Title} of {titleOf?.Invoke(organisation) ?? organisation} ({state.Name})",
        { Organisation: { } organisation } => $"{office.Title} of {titleOf?.Invoke(organisation) ?? organisation}",
        { State: { } state } => $"{office.Title} of {state.Name}",
        _ => office.Title,
    };
}
