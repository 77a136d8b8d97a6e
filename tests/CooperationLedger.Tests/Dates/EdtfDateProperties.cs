using System.Text.Json;
using CooperationLedger.Dates;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Dates;

public sealed class EdtfDateProperties
{
    private static readonly int Times = Tries.Of(2_000);

    private static readonly Gen<EdtfDate> Dates = RandomDates.Any.Select(EdtfDate.Parse);

    [Fact]
    public void A_date_comes_back_from_its_text_and_from_json() => RandomDates.Any.Sample(text =>
    {
        var date = EdtfDate.Parse(text);
        date.Text.ShouldBe(text);
        JsonSerializer.Serialize(date).ShouldBe(JsonSerializer.Serialize(text));
        JsonSerializer.Deserialize<EdtfDate>(JsonSerializer.Serialize(date)).ShouldBe(date);
    }, iter: Times);

    [Fact]
    public void The_earliest_day_is_never_after_the_latest() => Dates.Sample(date =>
        date.Earliest <= date.Latest && date.DueUntil <= date.DeadlineLatest, iter: Times);

    [Fact]
    public void A_mark_never_narrows_a_date() => RandomDates.Any.Where(text => !text.Contains('X')).Sample(text =>
    {
        var (marked, plain) = (EdtfDate.Parse(text), EdtfDate.Parse(string.Concat(text.Where(c => !"?~%".Contains(c)))));
        return marked.Earliest <= plain.Earliest && plain.Latest <= marked.Latest;
    }, iter: Times);

    [Fact]
    public void Before_is_a_strict_order_wherever_it_is_certain() => Gen.Select(Dates, Dates, Dates).Sample((a, b, c) =>
    {
        a.Compare(a).ShouldBe(DateOrder.Overlapping);
        (a.Compare(b) == DateOrder.Before).ShouldBe(b.Compare(a) == DateOrder.After);
        if (a.Compare(b) == DateOrder.Before && b.Compare(c) == DateOrder.Before)
            a.Compare(c).ShouldBe(DateOrder.Before);
    }, iter: Times);

    [Fact]
    public void What_a_date_says_in_words_can_be_typed() => RandomDates.Simple.Sample(text =>
    {
        var date = EdtfDate.Parse(text);
        TypedDate.TryRead(date.ToWords(), out var typed, out var complaint).ShouldBeTrue(complaint);
        (typed!.Earliest, typed.Latest).ShouldBe((date.Earliest, date.Latest), date.ToWords());
    }, iter: Times);

    [Fact]
    public void Simple_dates_that_differ_have_different_words() => Gen.Select(RandomDates.Simple, RandomDates.Simple).Sample((one, other) =>
        one == other || EdtfDate.Parse(one).ToWords() != EdtfDate.Parse(other).ToWords(), iter: Times);

    /// <remarks>A text that nearly is a date comes further into the reader than one that is none at all.</remarks>
    [Fact]
    public void A_date_that_was_disturbed_is_a_date_or_is_refused_and_what_is_a_date_comes_back_from_its_text() =>
        Gen.Select(RandomDates.Any, Disturbance.Array[1, 4], (text, disturbances) => disturbances.Aggregate(text, Disturbed)).Sample(text =>
        {
            if (EdtfDate.TryParse(text, out var date, out var complaint))
            {
                complaint.ShouldBeNull(text);
                EdtfDate.Parse(date.Text).ShouldBe(date, text);
                date.Text.ShouldBe(text);
                (date.Earliest <= date.Latest).ShouldBeTrue(text);
                date.ToWords().ShouldNotBeNullOrEmpty(text);
                date.Compare(date).ShouldBe(DateOrder.Overlapping, text);
            }
            else
            {
                complaint.ShouldNotBeNullOrEmpty(text);
                complaint.Length.ShouldBeLessThan(500, text);
                Should.Throw<FormatException>(() => EdtfDate.Parse(text), text);
            }

            TypedDate.TryRead(text, out var typed, out var typedComplaint).ShouldBe(typedComplaint is null, text);
            if (typed is not null)
            {
                EdtfDate.Parse(typed.Text).ShouldBe(typed, text);
            }
        }, iter: 4 * Times);

    /// <summary>Where, what is done, and with which character.</summary>
    private static readonly Gen<(int At, int Deed, char With)> Disturbance = Gen.Select(
        Gen.Int[0, 40], Gen.Int[0, 4], Gen.OneOf(Gen.Char["0123456789-/.?~%XYTZESu:+[]{}^, "], Gen.Char));

    private static string Disturbed(string text, (int At, int Deed, char With) how)
    {
        var at = how.At % (text.Length + 1);
        return how.Deed switch
        {
            0 => text.Insert(at, $"{how.With}"),
            1 when at < text.Length => text.Remove(at, 1),
            2 when at < text.Length => text.Remove(at, 1).Insert(at, $"{how.With}"),
            3 => text[at..] + text[..at],
            4 => text + text[at..],
            _ => text,
        };
    }

    [Fact]
    public void No_text_whatever_makes_a_reader_throw() =>
        Gen.OneOf(
            Gen.String[0, 80],
            Gen.Char["0123459-/.?~%XYTZES:+[{^ "].Array[0, 24].Select(characters => new string(characters)),
            Gen.OneOf(Words).Array[0, 7].Select(words => string.Join(' ', words)))
            .Sample(text =>
            {
                EdtfDate.TryParse(text, out var date, out var complaint).ShouldBe(complaint is null);
                (date is null).ShouldBe(complaint is not null);
                TypedDate.TryRead(text, out var typed, out var typedComplaint).ShouldBe(typedComplaint is null);
                _ = date?.ToWords() + typed?.ToWords();
            }, iter: Times);

    private static readonly string[] Words =
    [
        "2025", "2025-06", "june", "May,", "3", "31st", "q3", "third", "quarter", "of", "summer", "winter", "2025-2026", "about", "c.",
        "possibly", "between", "and", "from", "to", "on", "since", "until", "before", "some", "day", "month", "in", "uncertain", "2010s",
        "-", "/..", "201X", "~",
    ];
}
