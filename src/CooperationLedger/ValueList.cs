using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CooperationLedger;

/// <summary>
/// An immutable list that equals another with equal items in the same order, so that records of lists compare by what they say.
/// </summary>
/// <remarks>
/// One more item at the end costs no copy of all the others, so that a long dossier is folded in one go: a list and the one that grew
/// from it share their items. Whoever adds to the earlier one a second time gets a copy.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
[JsonConverter(typeof(ValueList.AsArray))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private const int SmallestRoom = 4;

    /// <remarks>The default of a struct has none; it reads as an empty list.</remarks>
    private readonly Room? room;

    internal ValueList(T[] items)
        : this(new(items, items.Length), items.Length)
    {
    }

    private ValueList(Room room, int count)
    {
        (this.room, Count) = (room, count);
    }

    public int Count { get; }

    public T this[int index] => Items[index];

    private ReadOnlySpan<T> Items => room is null ? [] : room.Items.AsSpan(0, Count);

    /// <returns>The list with one item more at its end.</returns>
    public ValueList<T> With(T item)
    {
        if (room is { } shared && Count < shared.Items.Length && shared.Take(Count))
        {
            shared.Items[Count] = item;
            return new(shared, Count + 1);
        }

        var items = new T[Math.Max(SmallestRoom, 2 * (Count + 1))];
        Items.CopyTo(items);
        items[Count] = item;
        return new(new(items, Count + 1), Count + 1);
    }

    public bool Equals(ValueList<T> other) => Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    public override int GetHashCode() => this.Aggregate(17, HashCode.Combine);

    public IEnumerator<T> GetEnumerator() => new ArraySegment<T>(room?.Items ?? [], 0, Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join(", ", this);

    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Where items are, of a list and of those that grew from it. What was taken is never written again.</summary>
    private sealed class Room(T[] items, int taken)
    {
        private int taken = taken;

        public T[] Items => items;

        /// <returns>Whether the place is free and now the caller's: of two that grow the same list, one gets it.</returns>
        public bool Take(int place) => Interlocked.CompareExchange(ref taken, place + 1, place) == place;
    }
}

public static class ValueList
{
    public static ValueList<T> Of<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    internal sealed class AsArray : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
    }

    private sealed class Converter<T> : JsonConverter<ValueList<T>>
    {
        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<T[]>(ref reader, options) ?? []);

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.ToArray(), options);
    }
}
