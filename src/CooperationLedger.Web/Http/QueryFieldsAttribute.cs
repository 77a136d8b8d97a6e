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

    /// <returns>A refusal for each name in the request's query that its address does not know.</returns>
    public static ValueList<Refusal> Unknown(HttpContext http)
    {
        // What is not there, is asked for in another way, or tells of the server itself, is not asked for anything.
        if (http.GetEndpoint()?.Metadata.GetMetadata<HttpChain>() is null)
        {
            return [];
        }

        var names = http.GetEndpoint()!.Metadata.GetMetadata<QueryFieldsAttribute>()?.Names ?? [];
        // Capitals or not: ASP.NET looks them up so.
        return [.. http.Request.Query.Keys.Except(names, StringComparer.OrdinalIgnoreCase).Select(name => Refused(name, names))];
    }

    private static Refusal Refused(string name, IReadOnlyList<string> names) => new(
        IsOfACut(name) ? "only-now" : "unknown-field",
        IsOfACut(name) ? "This is read as it is now: to read what was known, or true, on a day, open one dossier."
            : $"There is no '{(name.Length <= 40 ? name : name[..40] + "…")}' in a query here{(names is [] ? "" : $"; there are: {string.Join(", ", names)}")}.",
        "?" + name);

    private static bool IsOfACut(string name) => Cut.Fields.Split(' ').Contains(name, StringComparer.OrdinalIgnoreCase);
}
