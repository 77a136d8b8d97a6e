using CooperationLedger.Actors;

namespace CooperationLedger.Web.Actors;

public static class OrganisationWords
{
    /// <summary>What an entry of an organisation says; null for the entries of others.</summary>
    public static string? Entry(LedgerEvent @event) =>
        @event is OrganisationRegistered organisation ? $"Organisation registered: {organisation.Name}." : null;
}
