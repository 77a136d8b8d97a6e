using System.Text.Json.Serialization.Metadata;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Places;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Storage;
using Npgsql;

namespace CooperationLedger.Web.Forms;

/// <summary>Suggests places to clerks who do not know codes by heart: those that a ledger names, and those known by name.</summary>
public sealed class NamedPlaces(LedgerSessions sessions)
{
    /// <summary>
    /// So many dossiers of each kind are looked through, those changed last: suggestions need not be whole, and a form is not to wait
    /// for them.
    /// </summary>
    private const int MostOfAKind = 500;

    private static readonly DossierKind[] Kinds = [.. EventCatalogue.Kinds.Where(kind => PathsIn(kind.ViewType, "$").Any())];

    /// <summary>Where in these documents a place is (SQL/JSON path).</summary>
    private static readonly string[] Paths = [.. Kinds.SelectMany(kind => PathsIn(kind.ViewType, "$")).Distinct()];

    /// <returns>With those that the program knows by name: each as it is typed and in words, in the order of the words.</returns>
    public async Task<IReadOnlyList<Option>> ReadAsync(string ledger, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        await using var command = new NpgsqlCommand(
            $"""
            select distinct place #>> array[]::text[]
            from ({string.Join(" union all ", Kinds.Select(LastChanged))}) changed,
                unnest($2::text[]) path,
                jsonb_path_query(changed.data, path::jsonpath) place
            where jsonb_typeof(place) = 'string'
            """,
            session.Connection);
        command.Parameters.Add(new() { Value = ledger });
        command.Parameters.Add(new() { Value = Paths });
        HashSet<Place> places = [.. Place.Known];
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
        {
            if (Place.TryParse(row.GetString(0), null, out var place))
            {
                places.Add(place);
            }
        }

        return [.. places.Select(TypedPlace.Suggested).OrderBy(place => place.Label, StringComparer.Ordinal)];
    }

    private static string LastChanged(DossierKind kind) =>
        $"""
        (select d.data -> 'view' as data from {ViewLoader.Table} d where d.tenant_id = $1 and d.kind = '{kind.Name}'
        order by d.mt_last_modified desc limit {MostOfAKind})
        """;

    /// <remarks>What is computed of other members names no other places.</remarks>
    private static IEnumerable<string> PathsIn(Type declared, string path)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(Place))
        {
            return [path];
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return PathsIn(type.GetGenericArguments()[0], path + "[*]");
        }

        return LedgerJson.Options.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Object } members
            ? members.Properties.Where(property => property.AssociatedParameter is not null)
                .SelectMany(property => PathsIn(property.PropertyType, $"{path}.\"{property.Name}\""))
            : [];
    }
}
