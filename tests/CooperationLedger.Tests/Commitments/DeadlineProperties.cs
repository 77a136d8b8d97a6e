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

    private static readonly Gen<string?> Window = Gen.Int[0, 6].Select(index => new[] { null, "2025-02", "2025-03-15", "../2025-05", "2025-04~", "2025-08-XX", "2026/.." }[index]);

    private static readonly Gen<LedgerEvent> Event = Gen.Select(Gen.Int[0, 4], Window, Gen.Enum<EvidenceExtent>()).Select((kind, window, extent) => kind switch
    {
        0 or 1 => (LedgerEvent)new CommitmentPostponed(Date(window), DateBasis.Stated, null),
        2 => new CommitmentRenewed(Date(window), DateBasis.Stated, null),
        3 => new CommitmentEvidenceRecorded(extent, null),
        _ => new CommitmentWithdrawn(null),
    });

    private static readonly Gen<LedgerEvent[]> Life = Gen.Select(Window, Event.Array[0, 6], Gen.Int[1, 40].Array[6]).Select((window, events, gaps) =>
    {
        var day = Made;
        List<LedgerEvent> life = [Told(new CommitmentRegistered("Run", [Russia], [], Testable: true, Window: Date(window)), On($"{day:yyyy-MM-dd}"))];
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

    /// <summary>Day by day, as a clerk with a card for the promise would keep it.</summary>
    private static (bool IsOpen, string? Window, bool TimeOpen, Certainty Overdue) Naive(LedgerEvent[] life, DateOnly on)
    {
        if (on < Made)
        {
            return (false, null, false, Certainty.No);
        }

        var (windows, putOff, renewed, withdrawn, promisedOn) = (new List<string>(), false, false, false, Made);
        EvidenceExtent? shown = null;
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
            windows.AddRange(window is null ? [] : [window.Text]);
            if (told is CommitmentRenewed)
            {
                (renewed, withdrawn, promisedOn) = (true, false, told.Date.Earliest);
                shown = shown is EvidenceExtent.NotMet ? null : shown;
            }

            withdrawn |= told is CommitmentWithdrawn;
            shown = (told as CommitmentEvidenceRecorded)?.Extent ?? shown;
        }

        var isOpen = shown is EvidenceExtent.Met ? false : !withdrawn && shown is not EvidenceExtent.NotMet;
        var holds = !putOff && windows is [.., var last] && LastDay(last) >= promisedOn ? last : null;
        var wasInTime = windows.Exists(window => LastDay(window) >= Made);
        var overdue = !isOpen || holds is null || on <= Due(holds) ? Certainty.No : on > LastDay(holds) ? Certainty.Certainly : Certainty.Possibly;
        return (isOpen, holds, putOff || (holds is null && renewed && wasInTime), overdue);
    }

    private static DateOnly Due(string window) => window switch
    {
        "2025-02" => new(2025, 2, 28),
        "2025-03-15" => new(2025, 3, 15),
        "../2025-05" => new(2025, 5, 31),
        "2025-04~" => new(2025, 4, 30),
        "2025-08-XX" => new(2025, 8, 1),
        _ => DateOnly.MaxValue,
    };

    private static DateOnly LastDay(string window) => window switch
    {
        "2025-04~" => new(2025, 5, 31),
        "2025-08-XX" => new(2025, 8, 31),
        _ => Due(window),
    };

    private static EdtfDate? Date(string? edtf) => edtf is null ? null : EdtfDate.Parse(edtf);
}
