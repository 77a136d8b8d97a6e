using CooperationLedger.Chronicles;

namespace CooperationLedger.Links;

/// <summary>How one dossier is related to another, read from the one that says so: "the agreement concerns the project".</summary>
public enum LinkRelation
{
    /// <summary>It came after the other, and because of it or in its course, as a source says.</summary>
    Follows,

    /// <summary>It carries out what the other agreed or promised.</summary>
    Implements,

    /// <summary>It takes up again what the other began.</summary>
    Revives,

    PartOf,

    /// <summary>The other is what it is about.</summary>
    Concerns,

    /// <summary>A source names the two together and does not say how they are related.</summary>
    RelatedTo,
}

/// <summary>A link in force, as views show it.</summary>
public sealed record Link(LinkRelation Relation, string To, Guid Entry)
{
    /// <summary>Whatever the kind of dossier: links decide nothing of what may follow, so no Evolve sees them.</summary>
    public static ValueList<Link> In(Chronicle chronicle) =>
    [
        .. from entry in chronicle.Entries
           where entry.Event is DossierLinked
           let linked = (DossierLinked)entry.Event
           select new Link(linked.Relation, linked.To, entry.Id),
    ];
}
