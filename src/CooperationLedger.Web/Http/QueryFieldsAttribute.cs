using CooperationLedger.Web.History;
using Wolverine.Http;

namespace CooperationLedger.Web.Http;

/// <summary>What an address may be asked for in its query; without it nothing.</summary>
/// <remarks>Any other name is refused: to pass over one that is misspelt would answer another question than was asked.</remarks>
/// <param name="names">Parted by blanks.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class QueryFieldsAttribute(string names) : Attribute
{
    public IReadOnlyList<string> Names { get; } = names.Split(' ');

    /// <returns>Empty when the address is asked for nothing.</returns>
    public static IReadOnlyList<string> Of(Endpoint endpoint) => endpoint.Metadata.GetMetadata<QueryFieldsAttribute>()?.Names ?? [];

    /// <returns>A refusal for each name in the request's query that its address does not know.</returns>
    public static ValueList<Refusal> Unknown(HttpContext http)
    {
        // What is not there, is asked for in another way, or tells of the server itself, is not asked for anything.
        if (http.Request.Query.Count == 0 || http.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<HttpChain>() is null)
        {
            return [];
        }

        var names = Of(endpoint);
        // Capitals or not: ASP.NET looks them up so.
        return [.. http.Request.Query.Keys.Except(names, StringComparer.OrdinalIgnoreCase).Select(name => Refused(name, names))];
    }

    private static Refusal Refused(string name, IReadOnlyList<string> names) => ReadPoint.Fields.Split(' ').Contains(name, StringComparer.OrdinalIgnoreCase)
        ? new("only-now", "This is read as it is now: to read what was known, or true, on a day, open one dossier.", "?" + name)
        : new("unknown-field", $"There is no '{Refusal.Shortened(name)}' in a query here{(names is [] ? "" : $"; there are: {string.Join(", ", names)}")}.", "?" + name);
}
