using System.Text.Json;
using System.Text.Json.Serialization;
using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Links;
using CooperationLedger.Projects;
using CooperationLedger.Web.Http;
using Marten.Schema;

namespace CooperationLedger.Web.History;

/// <summary>What is kept of every dossier for lists, joins and names: one small document, written with the entry.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Kind">What its id begins with.</param>
/// <param name="Last">The development that happened last, as far as the dates show; null when there is none.</param>
public sealed record DossierCard(
    string Id,
    string Kind,
    string Title,
    [property: JsonConverter(typeof(WhereReadable<ValueList<Link>>))] ValueList<Link> Links,
    [property: JsonConverter(typeof(WhereReadable<LastDevelopment>))] LastDevelopment? Last)
{
    /// <summary>Raised whenever what is kept changes: cards made before are then made anew.</summary>
    public const int CurrentEdition = 9;

    /// <summary>Of cards made by an earlier version of the program: lower than the current one, or 0.</summary>
    public int Edition { get; init; }

    /// <summary>How many entries of the dossier it has seen.</summary>
    public long Version { get; init; }

    /// <summary>How many sources are cited by what counts.</summary>
    public int SourceCount { get; init; }

    /// <summary>The dossier that this one was found to be; null when it goes on by itself.</summary>
    public string? MergedInto { get; init; }

    /// <summary>It was found to be another, or nothing of it counts: no list has it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The status that a source declared last, of a project alone.</summary>
    public string? Declared { get; init; }

    /// <summary>
    /// What lists need of it; null where that is not small, where the card is hidden, was made before it was kept, or by a newer version
    /// of the program that keeps what this one cannot read.
    /// </summary>
    [JsonConverter(typeof(ViewByItsId))]
    public IDossierView? View { get; init; }

    /// <remarks>Of what no list has, nothing is kept that other dossiers could change.</remarks>
    public static DossierCard Of(Chronicle chronicle)
    {
        var stream = chronicle.Stream;
        if (chronicle.IsGone || chronicle.MergedInto is not null)
        {
            return new(stream.Dossier, stream.Kind.Name, stream.Dossier, [], null)
            {
                Edition = CurrentEdition,
                Version = stream.Version,
                MergedInto = chronicle.MergedInto,
                IsHidden = true,
            };
        }

        var view = stream.Kind.View(chronicle);
        var last = chronicle.Entries.LastOrDefault(entry => entry.Event is Development);
        return new(
            stream.Dossier, stream.Kind.Name, view.Title, Link.In(chronicle),
            last is null ? null : new(last.Id, last.Date!, last.Event))
        {
            Edition = CurrentEdition,
            Version = stream.Version,
            SourceCount = Citations(chronicle).Select(citation => citation.Source).Distinct().Count(),
            Declared = (view as ProjectView)?.Declared.LastOrDefault() is { } declared ? QueryReader.Word(declared.Status) : null,
            View = view.ForLists(),
        };
    }

    /// <summary>All citations of what counts.</summary>
    public static IEnumerable<Citation> Citations(Chronicle chronicle) =>
        chronicle.Entries.SelectMany(entry => (entry.Event as CitedEvent)?.Citations ?? []);

    /// <summary>Called by Marten: what lists ask for has a column, and so has whatever decides whether a card is made anew.</summary>
    public static void ConfigureMarten(DocumentMapping<DossierCard> mapping)
    {
        string[] columns = [nameof(Kind), nameof(MergedInto), nameof(IsHidden), nameof(Declared), nameof(Version), nameof(Edition)];
        foreach (var column in columns)
        {
            mapping.DuplicateField(column);
        }

        mapping.Indexes.Add(new DocumentIndex(mapping, "tenant_id", "kind", "id"));
        mapping.Indexes.Add(new DocumentIndex(mapping, "tenant_id", "merged_into") { Predicate = "merged_into is not null" });
    }

    /// <summary>A view is read as what the kind of its id says that it is, as <see cref="WhereReadable{T}"/> reads.</summary>
    private sealed class ViewByItsId : JsonConverter<IDossierView>
    {
        public override IDossierView? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var view = JsonDocument.ParseValue(ref reader);
            try
            {
                return view.RootElement is { ValueKind: JsonValueKind.Object } members
                    && members.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                    && EventCatalogue.KindOf(id.GetString()!) is { } kind
                        ? (IDossierView?)view.Deserialize(kind.ViewType, options)
                        : null;
            }
            catch (JsonException)
            {
                return null;
            }
        }

        public override void Write(Utf8JsonWriter writer, IDossierView value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }
}

/// <param name="Event">Stored as <c>{type, data}</c>.</param>
public sealed record LastDevelopment(Guid Entry, When Date, LedgerEvent Event);
