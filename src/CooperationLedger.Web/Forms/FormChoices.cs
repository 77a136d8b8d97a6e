using CooperationLedger.Chronicles;
using CooperationLedger.Places;
using CooperationLedger.Sectors;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Storage;
using Marten;

namespace CooperationLedger.Web.Forms;

/// <summary>What the lists of a form offer.</summary>
/// <param name="Cards">The dossiers that may be named.</param>
/// <param name="Entries">The entries of the dossier that the form is about; none while it is not known.</param>
public sealed record FormChoices(string Ledger, IReadOnlyList<DossierCard> Cards, IReadOnlyList<Option> Entries)
{
    /// <summary>The two parties first, then all other states.</summary>
    public IEnumerable<Option> Countries
    {
        get
        {
            var parties = Ledger.Split('-');
            return CountryCode.All.OrderBy(state => !parties.Contains(state.ToString())).ThenBy(state => state.Name, StringComparer.Ordinal)
                .Select(state => new Option(state.ToString(), state.Name));
        }
    }

    public static readonly IReadOnlyList<Option> Sectors = [.. Sector.All.Select(sector => new Option(sector.ToString(), $"{sector} {sector.Name}"))];

    public IEnumerable<Option> Dossiers(string? kind) =>
        Cards.Where(card => kind is null || card.Kind == kind).Select(card => new Option(card.Id, kind is null ? $"{card.Title} ({card.Kind})" : card.Title));

    public string TitleOf(string id) => Cards.FirstOrDefault(card => card.Id == id) is { } card ? card.Title : id;
}

/// <summary>Reads what the lists of a form offer, in one round trip each for dossiers and entries.</summary>
public sealed class FormChoosing(LedgerSessions sessions, DossierReader reader)
{
    public async Task<FormChoices> ReadAsync(FormSheet sheet, FormValues values, CancellationToken ct)
    {
        var references = FieldWalk.References(sheet.Fields).Select(field => field.Kind).Distinct().ToList();
        return new(
            sheet.Ledger,
            references.Count == 0 ? [] : await CardsAsync(sheet.Ledger, references, ct),
            await EntriesAsync(sheet, values["/dossier"], ct));
    }

    private async Task<IReadOnlyList<DossierCard>> CardsAsync(string ledger, List<string?> kinds, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var wanted = kinds.Contains(null) ? [.. EventCatalogue.Kinds.Where(kind => kind != CooperationLedger.Ledgers.Ledger.Kind).Select(kind => kind.Name)] : kinds.OfType<string>().ToArray();
        return await session.Query<DossierCard>().Where(card => card.Kind.IsOneOf(wanted)).OrderBy(card => card.Title).ToListAsync(ct);
    }

    private async Task<IReadOnlyList<Option>> EntriesAsync(FormSheet sheet, string chosen, CancellationToken ct)
    {
        var dossier = sheet.Amended?.Entry.Dossier ?? chosen;
        if (EventCatalogue.KindOf(dossier) is not { } kind || DossierId.Complaint(dossier, kind.Name) is not null
            || await reader.ReadAsync(sheet.Ledger, dossier, Cut.Now, ct) is not { } reading)
        {
            return [];
        }

        return
        [
            .. from placed in reading.Chronicle.Entries
               where placed.Id != sheet.Amended?.Entry.Id
               select new Option(placed.Id.ToString(), AmendedEntry.Words(placed.Event)),
        ];
    }
}
