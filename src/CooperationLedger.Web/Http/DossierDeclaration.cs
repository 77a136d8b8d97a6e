using CooperationLedger.Chronicles;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Http;

/// <summary>How the dossiers of one kind are read: each and all of them, by people as pages and by programs as JSON.</summary>
/// <param name="Noun">What one of them is called in the names of operations, such as <c>CargoTrain</c>.</param>
public sealed record DossierDeclaration(DossierKind Kind, string Noun)
{
    /// <summary>The page of one dossier at a read point.</summary>
    public required Delegate Page { get; init; }

    /// <summary>What its page and its JSON may be asked for in their query.</summary>
    public QueryFields Fields { get; init; } = QueryFields.Of(ReadPoint.Fields, ChroniclePart.Field);

    /// <summary>What one is read together with, for its page and as JSON.</summary>
    public Neighbourhood Near { get; init; } = Neighbourhood.LinksAlone;

    public static Neighbourhood NeighbourhoodOf(DossierKind kind) =>
        Declarations.Dossiers.FirstOrDefault(declared => declared.Kind == kind)?.Near ?? Neighbourhood.LinksAlone;

    /// <summary>The page that lists them; null where they are listed on the page of another kind.</summary>
    public Delegate? ListPage { get; init; }

    public QueryFields ListPageFields { get; init; } = QueryFields.None;

    /// <summary>One dossier at a read point, with what it is read together with: its sources alone unless it says otherwise.</summary>
    public required Delegate Json { get; init; }

    /// <summary>All of the kind, unless it says otherwise.</summary>
    public required Delegate ListJson { get; init; }

    /// <summary>What each item of <see cref="ListJson"/> is: the view of the kind, or what its page shows with it.</summary>
    public required Type Line { get; init; }

    public QueryFields ListJsonFields { get; init; } = QueryFields.Of(ListReader.Fields);

    public static DossierDeclaration Of<TView>(DossierKind kind, Delegate page)
        where TView : class, IDossierView => new(kind, typeof(TView).Name[..^"View".Length])
        {
            Page = page,
            Json = (string ledger, HttpContext http, DossierReader reader) =>
                reader.AnswerAsync(http, ledger, kind, (string)http.GetRouteValue(kind.Name)!),
            ListJson = (string ledger, HttpContext http, ListReader lists) => lists.AnswerAsync<TView>(http, ledger),
            Line = typeof(TView),
        };
}
