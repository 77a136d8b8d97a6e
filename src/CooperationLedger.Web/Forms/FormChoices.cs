using CooperationLedger.Amounts;
using CooperationLedger.Chronicles;
using CooperationLedger.Places;
using CooperationLedger.Sectors;
using CooperationLedger.Sources;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Storage;
using Marten;

namespace CooperationLedger.Web.Forms;

/// <summary>What the lists of a form offer.</summary>
/// <param name="Cards">The dossiers that may be named.</param>
/// <param name="Retracted">The ids of the sources that can no longer be cited.</param>
/// <param name="Entries">The entries of the dossier that the form is about; none while it is not known.</param>
public sealed record FormChoices(
    string Ledger, IReadOnlyList<DossierCard> Cards, IReadOnlySet<string> Retracted, IReadOnlyList<Option> Entries)
{
    /// <summary>Those that are known by name or that the ledger names already; any other may be typed.</summary>
    public IReadOnlyList<Option> Places { get; init; } = [];

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

    public static readonly IReadOnlyList<Option> Sectors =
        [.. Sector.All.Select(sector => new Option(sector.ToString(), $"{sector} {sector.Name}"))];

    public static readonly IReadOnlyList<Option> Currencies =
        [.. Currency.All.Select(currency => new Option(currency.ToString(), $"{currency} {currency.Name}"))];

    /// <param name="chosen">Stays in the list whatever became of it, so that what is said of it can be understood.</param>
    public IEnumerable<Option> Dossiers(Field.Dossier field, string chosen) =>
        from card in Cards
        where field.Kind is null || card.Kind == field.Kind
        let isOver = field.IsCited && Retracted.Contains(card.Id)
        where !isOver || card.Id == chosen
        select new Option(card.Id, isOver ? $"{card.Title} (retracted)" : field.Kind is null ? $"{card.Title} ({card.Kind})" : card.Title);

    public string TitleOf(string id) => Cards.FirstOrDefault(card => card.Id == id) is { } card ? card.Title : id;
}

/// <summary>Reads what the lists of a form offer, in one round trip each for dossiers and entries.</summary>
public sealed class FormChoosing(LedgerSessions sessions, DossierReader reader, ViewLoader loader, NamedPlaces places)
{
    /// <summary>What the boxes of the form suggest as well, in one more round trip where any asks for a place.</summary>
    public async Task<FormChoices> SuggestingAsync(FormSheet sheet, FormChoices choices, CancellationToken ct)
    {
        return sheet.AllBoxes.Any(field => field is Field.Place)
            ? choices with { Places = await places.ReadAsync(sheet.Ledger, ct) }
            : choices;
    }

    public async Task<FormChoices> ReadAsync(FormSheet sheet, FormValues values, CancellationToken ct)
    {
        var references = FieldWalk.References(sheet.Fields).ToList();
        var (cards, retracted) = references.Count == 0 ? ([], new HashSet<string>()) : await CardsAsync(sheet.Ledger, references, ct);
        return new(sheet.Ledger, cards, retracted, await EntriesAsync(sheet, values["/dossier"], ct));
    }

    private async Task<(IReadOnlyList<DossierCard> Cards, IReadOnlySet<string> Retracted)> CardsAsync(
        string ledger, List<Field.Dossier> references, CancellationToken ct)
    {
        await using var session = await sessions.ReadAsync(ledger, ct);
        var wanted = references.Any(field => field.Kind is null)
            ? [.. EventCatalogue.Kinds.Where(kind => kind != CooperationLedger.Ledgers.Ledger.Kind).Select(kind => kind.Name)]
            : references.Select(field => field.Kind!).Distinct().ToArray();
        var cards = await loader.CardsAsync(session, "d.kind = any(?::varchar[])", "d.data ->> 'title'", ct, [wanted]);
        return (cards, references.Any(field => field.IsCited) ? await RetractedAsync(session, ct) : []);
    }

    private static async Task<HashSet<string>> RetractedAsync(IQuerySession session, CancellationToken ct) =>
        [.. await session.AdvancedSql.QueryAsync<string>(
            $"select d.id from {ViewLoader.Table} d where d.tenant_id = ? and d.kind = ? and d.data -> 'view' -> 'retraction' is not null",
            ct, session.TenantId, Source.Kind.Name)];

    private async Task<IReadOnlyList<Option>> EntriesAsync(FormSheet sheet, string chosen, CancellationToken ct)
    {
        var dossier = sheet.Annotated?.Entry.Dossier ?? chosen;
        if (EventCatalogue.KindOf(dossier) is not { } kind || DossierId.Complaint(dossier, kind.Name) is not null
            || await ReadAsync(sheet.Ledger, dossier, ct) is not { } reading)
        {
            return [];
        }

        return
        [
            .. from placed in reading.Chronicle.Entries
               where placed.Id != sheet.Annotated?.Entry.Id && placed.Entry.Dossier == reading.Chronicle.Stream.Dossier
               select new Option(placed.Id.ToString(), AnnotatedEntry.Words(placed.Event)),
        ];
    }

    /// <remarks>Of a dossier that cannot be read nothing is offered: why, the answer to the form says.</remarks>
    private async Task<Reading?> ReadAsync(string ledger, string dossier, CancellationToken ct)
    {
        try
        {
            return await reader.ReadAsync(ledger, dossier, ReadPoint.Now, ct);
        }
        catch (UnreadableEntryException)
        {
            return null;
        }
    }
}
