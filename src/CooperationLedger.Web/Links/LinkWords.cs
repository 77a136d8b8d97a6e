using CooperationLedger.Links;

namespace CooperationLedger.Web.Links;

/// <summary>A link as a verb, read from either end.</summary>
public static class LinkWords
{
    /// <returns>"follows", as in "this follows that".</returns>
    public static string Of(LinkRelation relation) => relation switch
    {
        LinkRelation.Follows => "follows",
        LinkRelation.Implements => "implements",
        LinkRelation.Revives => "revives",
        LinkRelation.PartOf => "is part of",
        LinkRelation.Concerns => "concerns",
        LinkRelation.RelatedTo => "is related to",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    /// <returns>"is followed by", as in "that is followed by this".</returns>
    public static string Inverse(LinkRelation relation) => relation switch
    {
        LinkRelation.Follows => "is followed by",
        LinkRelation.Implements => "is implemented by",
        LinkRelation.Revives => "is revived by",
        LinkRelation.PartOf => "has as a part",
        LinkRelation.Concerns => "is the concern of",
        LinkRelation.RelatedTo => "is related to",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };
}
