using System.Xml.Linq;
using Marten;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace CooperationLedger.Web.Storage;

/// <summary>
/// A key that protects what forms carry; kept beside the ledger, so that it survives a restart and several servers share it.
/// </summary>
/// <param name="Xml">As Data Protection writes it.</param>
public sealed record ProtectionKey(string Id, string Xml);

/// <summary>Where Data Protection keeps its keys.</summary>
/// <remarks>Its interface knows no waiting without blocking. Keys are read when the server starts and once a day.</remarks>
internal sealed class ProtectionKeys(IDocumentStore store) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => Task.Run(async () =>
    {
        await using var session = store.QuerySession();
        var keys = await session.Query<ProtectionKey>().OrderBy(key => key.Id).ToListAsync();
        return (IReadOnlyCollection<XElement>)[.. keys.Select(key => XElement.Parse(key.Xml))];
    }).GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) => Task.Run(async () =>
    {
        await using var session = store.LightweightSession();
        session.Store(new ProtectionKey(friendlyName, element.ToString(SaveOptions.DisableFormatting)));
        await session.SaveChangesAsync();
    }).GetAwaiter().GetResult();
}
