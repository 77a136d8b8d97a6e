namespace CooperationLedger.Chronicles;

/// <summary>How much of a view is kept for lists.</summary>
internal static class ListPart
{
    /// <summary>Up to so many, all are kept, so that nearly every dossier is listed with all that is known of it.</summary>
    public const int Most = 16;

    /// <summary>Where lists need each of them, and there are more, nothing is kept.</summary>
    public const int MostOfEach = 64;

    /// <param name="needed">Those that lists need when there are more than <see cref="Most"/>: few, whatever their number.</param>
    public static ValueList<T> Shortened<T>(this ValueList<T> all, Func<ValueList<T>, IEnumerable<T>> needed) =>
        all.Count <= Most ? all : [.. needed(all)];

    public static ValueList<T> LastAlone<T>(this ValueList<T> all) => all.Shortened(items => [items[^1]]);

    public static ValueList<T> FirstAndLast<T>(this ValueList<T> all) => all.Shortened(items => [items[0], items[^1]]);
}
