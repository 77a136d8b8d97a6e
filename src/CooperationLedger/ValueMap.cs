using System.Collections.Immutable;

namespace CooperationLedger;

/// <summary>An immutable map that equals another with equal values under the same keys, in whatever order they were set.</summary>
/// <remarks>One more key costs no copy of all the others, so that a long dossier is folded in one go.</remarks>
public readonly struct ValueMap<TKey, TValue>(ImmutableDictionary<TKey, TValue> items) : IEquatable<ValueMap<TKey, TValue>>
    where TKey : notnull
{
    private readonly ImmutableDictionary<TKey, TValue>? items = items;

    /// <remarks>The default of a struct has no dictionary behind it; it reads as an empty map.</remarks>
    private ImmutableDictionary<TKey, TValue> Items => items ?? ImmutableDictionary<TKey, TValue>.Empty;

    public ValueMap<TKey, TValue> With(TKey key, TValue value) => new(Items.SetItem(key, value));

    public bool Equals(ValueMap<TKey, TValue> other)
    {
        var theirs = other.Items;
        return Items == theirs || (Items.Count == theirs.Count && Items.All(pair =>
            theirs.TryGetValue(pair.Key, out var value) && EqualityComparer<TValue>.Default.Equals(pair.Value, value)));
    }

    public override bool Equals(object? obj) => obj is ValueMap<TKey, TValue> other && Equals(other);

    public override int GetHashCode() => Items.Count;

    public override string ToString() => string.Join(", ", Items);

    public static bool operator ==(ValueMap<TKey, TValue> left, ValueMap<TKey, TValue> right) => left.Equals(right);

    public static bool operator !=(ValueMap<TKey, TValue> left, ValueMap<TKey, TValue> right) => !left.Equals(right);
}
