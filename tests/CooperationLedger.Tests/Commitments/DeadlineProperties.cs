using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CsCheck;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

/// <summary>
/// A promise is made, put off, made again, shown and taken back on random days: whatever the order of recording, it is on each day what a
/// naive reading of the days up to it gives.
/// </summary>
public sealed class DeadlineProperties
{
    private static readonly DateOnly Made = new(2025, 1, 10);

    private static readonly Gen<string?> Window = Gen.Int[0, 8].Select(index => new[] { null, "2025-02", "2025-03-15", "../2025-05", "2025-04~", "2025-08-XX", "2026/..", "202X", "2025-02~" }[index]);

    private static readonly Gen<LedgerEvent> Event = Gen.Select(Gen.Int[0, 5], Window, Gen.Enum<EvidenceExtent>()).Select((kind, window, extent) => kind switch
    {
        0 or 1 => (LedgerEvent)new CommitmentPostponed(Date(window), DateBasis.Stated, null),
        2 => new CommitmentRenewed(Date(window), DateBasis.Stated, null),
        3 => new CommitmentEvidenceRecorded(extent, null),
        4 => new CommitmentWithdrawn(null),
        _ => new CommitmentConditionFulfilled(null),
    });

    private static readonly Gen<LedgerEvent[]> Life = Gen.Select(Window, Event.Array[0, 6], Gen.Int[1, 40].Array[6], Gen.Bool).Select((window, events, gaps, waits) =>
    {
        var day = Made;
        List<LedgerEvent> life = [Told(new CommitmentRegistered("Run", [Russia], [], Testable: true, Window: Date(window), Condition: waits ? CommitmentExamples.Survey : null), On($"{day:yyyy-MM-dd}"))];
        foreach (var (index, @event) in events.Index())
        {
            day = day.AddDays(gaps[index]);
            var dated = (Development)@event with { Date = On($"{day:yyyy-MM-dd}"), Citations = Cited };
            if (Commitment.Kind.Fold([.. life, dated]).Refused.Count == 0)
            {
                life.Add(dated);
            }
        }

        return life.ToArray();
    });

    [Fact]
    public void In_whatever_order_it_is_recorded_it_is_what_the_days_up_to_then_give() =>
        Life.SelectMany(life => Gen.Shuffle(life.ToArray()).Select(order => (Life: life, Order: order))).Sample(pair =>
        {
            var promise = Given(Promise, [.. pair.Order.Select(@event => (@event, "2026-06-01T12:00:00Z"))]);
            promise.Chronicle.LeftOut.ShouldBeEmpty();
            for (var on = Made.AddDays(-9); on < new DateOnly(2025, 12, 31); on = on.AddDays(9))
            {
                var status = DeadlineTests.About($"{on:yyyy-MM-dd}", promise);
                (status.IsOpen, status.Current?.Window.Text, status.TimeOpen, status.Overdue).ShouldBe(Naive(pair.Life, on), $"on {on:yyyy-MM-dd}");
            }
        }, iter: Tries.Of(400));

    [Fact]
    public void On_the_day_on_which_it_is_promised_put_off_or_set_going_it_is_not_even_possibly_overdue() => Life.Sample(life =>
    {
        var promise = Given(Promise, [.. life.Select(@event => (@event, "2026-06-01T12:00:00Z"))]);
        foreach (var begun in life.Where(one => one is CommitmentRegistered or CommitmentRenewed or CommitmentConditionFulfilled or CommitmentPostponed))
        {
            var on = $"{((Development)begun).Date.Earliest:yyyy-MM-dd}";
            DeadlineTests.About(on, promise).Overdue.ShouldBe(Certainty.No, $"on {on}");
        }
    }, iter: 400);

    /// <summary>Day by day, as a clerk with a card for the promise would keep it.</summary>
    private static (bool IsOpen, string? Window, bool TimeOpen, Certainty Overdue) Naive(LedgerEvent[] life, DateOnly on)
    {
        if (on < Made)
        {
            return (false, null, false, Certainty.No);
        }

        var (windows, putOff, renewed, withdrawn, promisedOn) = (new List<(string Window, DateOnly Day)>(), false, false, false, Made);
        EvidenceExtent? shown = null;
        var waits = ((CommitmentRegistered)life[0]).Condition is not null;
        DateOnly? happened = null;
        foreach (var told in life.Cast<Development>().Where(told => told.Date.Earliest <= on))
        {
            var window = told switch
            {
                CommitmentRegistered registered => registered.Window,
                CommitmentPostponed postponed => postponed.Window,
                CommitmentRenewed again => again.Window,
                _ => null,
            };
            putOff = window is null && (putOff || told is CommitmentPostponed);
            windows.AddRange(window is null ? [] : [(window.Text, told.Date.Earliest)]);
            happened = told is CommitmentConditionFulfilled ? told.Date.Earliest : happened;
            if (told is CommitmentRenewed)
            {
                (renewed, withdrawn, promisedOn) = (true, false, told.Date.Earliest);
                shown = shown is EvidenceExtent.NotMet ? null : shown;
            }

            withdrawn |= told is CommitmentWithdrawn;
            shown = (told as CommitmentEvidenceRecorded)?.Extent ?? shown;
        }

        var isOpen = shown is EvidenceExtent.Met ? false : !withdrawn && shown is not EvidenceExtent.NotMet;
        if (waits && happened is null)
        {
            return (isOpen, null, false, Certainty.No);
        }

        var said = windows.LastOrDefault();
        var since = new[] { promisedOn, said.Day, happened ?? Made }.Max();
        var holds = !putOff && said.Window is not null && LastDay(said.Window) >= since ? said.Window : null;
        var wasInTime = windows.Exists(one => LastDay(one.Window) >= Made && LastDay(one.Window) >= (happened ?? Made));
        var isLate = said.Window is not null && (LastDay(said.Window) < said.Day || happened is not null);
        var overdue = !isOpen || holds is null || on <= DueSince(holds, since) ? Certainty.No : on > LastDay(holds) ? Certainty.Certainly : Certainty.Possibly;
        return (isOpen, holds, putOff || (holds is null && (isLate || (renewed && wasInTime))), overdue);
    }

    /// <summary>The first day from another on that can be the last of a window.</summary>
    private static DateOnly DueSince(string window, DateOnly since) =>
        window == "202X" ? new(2025, 12, 31) : Due(window) < since ? since : Due(window);

    private static DateOnly Due(string window) => window switch
    {
        "2025-02" => new(2025, 2, 28),
        "2025-03-15" => new(2025, 3, 15),
        "../2025-05" => new(2025, 5, 31),
        "2025-02~" => new(2025, 2, 28),
        "2025-04~" => new(2025, 4, 30),
        "2025-08-XX" => new(2025, 8, 1),
        _ => DateOnly.MaxValue,
    };

    private static DateOnly LastDay(string window) => window switch
    {
        "202X" => new(2029, 12, 31),
        "2025-02~" => new(2025, 3, 31),
        "2025-04~" => new(2025, 5, 31),
        "2025-08-XX" => new(2025, 8, 31),
        _ => Due(window),
    };

    private static EdtfDate? Date(string? edtf) => edtf is null ? null : EdtfDate.Parse(edtf);
}
