using CooperationLedger.Json;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Http;

/// <summary>What an address may be asked for in its query: declared with every address of the ledger. Anything else is refused.</summary>
/// <remarks>To pass over a name that is misspelt would answer another question than was asked.</remarks>
public sealed class QueryFields
{
    public static readonly QueryFields None = new() { Names = [] };

    public required IReadOnlyList<string> Names { get; init; }

    /// <param name="names">Parted by blanks.</param>
    public static QueryFields Of(params ReadOnlySpan<string> names) => new() { Names = [.. string.Join(' ', names).Split(' ')] };

    /// <returns>Null for what is no address of the ledger: what is not there, or asked for in another way, or is about the
    /// server.</returns>
    public static QueryFields? Of(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<QueryFields>();

    /// <returns>A refusal for each name in the request's query that its address does not know.</returns>
    public static ValueList<Refusal> Unknown(HttpContext http)
    {
        if (http.Request.Query.Count == 0 || Of(http.GetEndpoint()) is not { Names: var names })
        {
            return [];
        }

        // Capitals or not: ASP.NET looks them up so.
        return
        [
            .. http.Request.Query.Keys.Except(names, StringComparer.OrdinalIgnoreCase).Take(CommandReader.MostFaults)
                .Select(name => Refused(name, names)),
        ];
    }

    private static Refusal Refused(string name, IReadOnlyList<string> names) =>
        ReadPoint.Fields.Split(' ').Contains(name, StringComparer.OrdinalIgnoreCase)
            ? new("only-now", "This is read as it is now: to read what was known, or true, on a day, open one dossier.", "?" + name)
            : new(
                "unknown-field",
                $"There is no '{Refusal.Shortened(name)}' in a query here"
                    + (names is [] ? "." : $"; there are: {string.Join(", ", names)}."),
                "?" + name);
}
