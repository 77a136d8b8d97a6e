using Alba;
using CooperationLedger.Web.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CooperationLedger.Web.Tests.Http;

/// <summary>An address of the server, as it is found in the server itself: a new one is tested without being written down anywhere.</summary>
/// <param name="Pattern">With the names of what stands in it: <c>/api/ledgers/{ledger}/trains/{train}</c>.</param>
/// <param name="Declared">The command that is sent there; null where something is read or a form is filled in.</param>
internal sealed record Endpoint(string Method, string Pattern, CommandDeclaration? Declared)
{
    public static IReadOnlyList<Endpoint> All(IAlbaHost host) =>
    [
        .. from route in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           where QueryFields.Of(route) is not null
           from method in route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
           select new Endpoint(method, route.RoutePattern.RawText!, route.Metadata.GetMetadata<CommandDeclaration>()),
    ];

    public bool IsOfACommand => Method == "POST" && Pattern.StartsWith("/api/", StringComparison.Ordinal);

    /// <summary>The command that is sent there.</summary>
    public string Command => Declared!.Command.Name;

    /// <summary>The dossier stands in the address, so that a body need not name it.</summary>
    public bool NamesTheDossier => Pattern.Replace("{ledger}", "", StringComparison.Ordinal).Contains('{', StringComparison.Ordinal);

    /// <param name="entry">What stands for an entry, where the address names one.</param>
    public string Address(string ledger, string dossier, string? entry = null) => string.Join('/', Pattern.Split('/').Select(part => part switch
    {
        "{ledger}" => ledger,
        "{kinds}" => EventCatalogue.KindOf(dossier)?.Plural ?? "trains",
        "{entryId}" => entry ?? dossier,
        ['{', ..] => dossier,
        _ => part,
    }));
}
