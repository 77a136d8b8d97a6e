using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CooperationLedger.Dates;

/// <summary>
/// A date as a source gives it, in the Extended Date/Time Format: level 0, level 1, and of level 2 the qualified parts
/// (<c>2025?-06-03</c>) and the quarters 33 to 36. Two are equal when their texts are.
/// </summary>
/// <remarks>
/// Bounds are days, both inclusive, already widened by the table of <see cref="Widening"/>. <see cref="DateOnly.MinValue"/> and
/// <see cref="DateOnly.MaxValue"/> mean an unknown or open side, and any day outside the years 1 to 9999: both bounds
/// of <c>-1985</c> are the first, both of <c>Y170000002</c> the second. A date and time has the day as written for its bounds,
/// whatever its offset. Source: ISO 8601-2:2019; Library of Congress, EDTF Specification, 4 February 2019.
/// </remarks>
[JsonConverter(typeof(EdtfDateJson))]
public sealed class EdtfDate : IEquatable<EdtfDate>, IParsable<EdtfDate>
{
    private readonly EdtfEdge start;
    private readonly EdtfEdge? end;

    private EdtfDate(string text, EdtfEdge start, EdtfEdge? end)
    {
        (Text, this.start, this.end) = (text, start, end);
        Earliest = start is EdtfEdge.On from ? from.Part.Bounds().Earliest : DateOnly.MinValue;
        Latest = (end ?? start) is EdtfEdge.On to ? to.Part.Bounds().Latest : DateOnly.MaxValue;
        DueUntil = (end ?? start, start) switch
        {
            (EdtfEdge.On last, _) => last.Part.LastDayStated,
            (EdtfEdge.Open, _) => DateOnly.MaxValue,
            (_, EdtfEdge.On begun) => begun.Part.LastDayStated,
            _ => Earliest,
        };
    }

    /// <summary>As written; 1 to 64 characters.</summary>
    public string Text { get; }

    /// <summary>The first day on which it can have been.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day on which it can have been; never before <see cref="Earliest"/>.</summary>
    public DateOnly Latest { get; }

    /// <summary>
    /// A promise for this time is due until this day: the last one as stated, of the end of an interval or of the date itself. Marks
    /// leave it as it is; of unspecified digits (<c>2025-08-XX</c>) it is the earliest that they may mean. Between it and
    /// <see cref="DeadlineLatest"/> the promise is possibly overdue: never, of a plain date. An open end (<c>2025/..</c>) is never over;
    /// an unknown one (<c>2025/</c>) may be over after the start as stated. Never after <see cref="DeadlineLatest"/>.
    /// </summary>
    public DateOnly DueUntil { get; }

    /// <summary>A deadline is certainly over only after this day.</summary>
    public DateOnly DeadlineLatest => Latest;

    /// <exception cref="FormatException"><paramref name="text"/> is not such a date; the message is the complaint of
    /// <c>TryParse</c>.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date, out var complaint) ? date : throw new FormatException(complaint);

    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfDate result) =>
        TryParse(s, out result, out _);

    /// <param name="complaint">When refused, one sentence for the clerk that names the value.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? complaint)
    {
        complaint = EdtfReader.Read(text, out var start, out var end);
        date = complaint is null ? new EdtfDate(text!, start!, end) : null;
        return date is not null;
    }

    /// <summary>Compares by the widened bounds: what is not certain is <see cref="DateOrder.Overlapping"/>.</summary>
    public DateOrder Compare(EdtfDate other) =>
        Latest < other.Earliest ? DateOrder.Before
        : Earliest > other.Latest ? DateOrder.After
        : DateOrder.Overlapping;

    /// <summary>For people, in English: "3 June 2025", "about August 2025", "between May and June 2025".</summary>
    public string ToWords() => EdtfWords.Of(start, end);

    public override string ToString() => Text;

    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public static bool operator ==(EdtfDate? left, EdtfDate? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(EdtfDate? left, EdtfDate? right) => !(left == right);
}
