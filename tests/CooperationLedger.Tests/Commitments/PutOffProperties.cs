using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Meetings;
using CooperationLedger.Projects;
using CooperationLedger.Tests.Meetings;
using CooperationLedger.Tests.Projects;
using CsCheck;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Commitments;

/// <summary>
/// What is put off and announced anew on one day has its new time, in whatever order the two were recorded: promises, trains, meetings
/// and milestones alike.
/// </summary>
public sealed class PutOffProperties
{
    private static readonly string[] Days = ["2025-06-03", "2025-06-10", "2025-06-20"];

    /// <summary>On each of three days, the first of them that of the opening: whether a time was announced, and how often it was put off.</summary>
    private static readonly Gen<(bool Announced, int PutOffs)[]> Courses =
        Gen.Select(Gen.Bool, Gen.Int[0, 2]).Array[Days.Length].Where(days => days.Sum(day => day.Item2 + (day.Item1 ? 1 : 0)) <= 5);

    [Fact]
    public void A_promise() => HoldsFor(new(
        Promise, _ => Promised("2025-06-03"),
        (on, window) => on == Days[1] ? PromisedAgain(on, window.Text) : Told(new CommitmentPostponed(window, DateBasis.Stated, null), On(on)),
        (on, reason) => Told(new CommitmentPostponed(null, DateBasis.Stated, reason), On(on)),
        given => Of(CommitmentView.Of(given.Chronicle))));

    [Fact]
    public void A_train() => HoldsFor(new(
        Train, _ => Scheduled("2025-06-03"),
        (on, window) => Told(new CargoTrainRescheduled(window, DateBasis.Stated, null), On(on)),
        (on, reason) => Told(new CargoTrainRescheduled(null, DateBasis.Stated, reason), On(on)),
        given => Of(CargoTrainView.Of(given.Chronicle))));

    [Fact]
    public void A_train_that_was_known_before_it_was_announced_for_a_time() => HoldsFor(new(
        Train, _ => Opened,
        (on, window) => Told(new CargoTrainRescheduled(window, DateBasis.Stated, null), On(on)),
        (on, reason) => Told(new CargoTrainRescheduled(null, DateBasis.Stated, reason), On(on)),
        given => Of(CargoTrainView.Of(given.Chronicle))));

    [Fact]
    public void A_meeting() => HoldsFor(new(
        MeetingExamples.Talks, _ => MeetingExamples.Planned("2025-06-03"),
        (on, window) => MeetingExamples.Postponed(on, window.Text),
        (on, reason) => Told(new MeetingPostponed(null, DateBasis.Stated, reason), On(on)),
        given => Of(MeetingView.Of(given.Chronicle))));

    [Fact]
    public void A_milestone() => HoldsFor(new(
        ProjectExamples.Mill, again => again == 0 ? ProjectExamples.Described : ProjectExamples.Announced("2025-06-03"),
        (on, window) => on == Days[1] ? ProjectExamples.Announced(on, window.Text) : ProjectExamples.WasPutOff(on, window.Text),
        (on, reason) => Told(new MilestonePostponed(ProjectExamples.Steel, null, DateBasis.Stated, reason), On(on)),
        given => Of(ProjectView.Of(given.Chronicle).Milestones[0]),
        Openings: 2));

    private static Times Of(CommitmentView promise) => new(promise.TimeOpen, promise.Windows, promise.PutOffs);

    private static Times Of(CargoTrainView train) => new(train.TimeOpen, train.Windows, train.PutOffs);

    private static Times Of(MeetingView meeting) => new(meeting.TimeOpen, meeting.Windows, meeting.PutOffs);

    private static Times Of(Milestone milestone) => new(milestone.TimeOpen, milestone.Windows, milestone.PutOffs);

    private static void HoldsFor(Matter matter) => Courses.Sample(
        course =>
        {
            LedgerEvent[] openings = [.. Enumerable.Range(0, matter.Openings).Select(matter.Opening)];
            var days = Days.Zip(course).Select((day, index) => (On: day.First, day.Second.Announced, day.Second.PutOffs, Window: EdtfDate.Parse($"20{26 + index}"))).ToList();
            var acts = days.SelectMany(day => Enumerable.Range(0, day.PutOffs).Select(again => matter.PutOff(day.On, $"{again}"))
                .Concat(day.Announced ? [matter.Announce(day.On, day.Window)] : [])).ToList();

            foreach (var order in Orders(acts))
            {
                var given = Given(matter.Dossier, [.. openings, .. order]);
                given.Chronicle.Contradictions.ShouldBeEmpty();
                var times = matter.Read(given);

                var opened = times.Windows.Count - days.Count(day => day.Announced);
                var last = days.LastOrDefault(day => day.Announced || day.PutOffs > 0);
                times.TimeOpen.ShouldBe(last is { PutOffs: > 0, Announced: false });
                times.Windows.Skip(opened).Select(window => window.Window).ShouldBe(days.Where(day => day.Announced).Select(day => day.Window));
                times.PutOffs.Select(putOff => (Day(putOff.Evidence.Date), putOff.After)).ShouldBe(days.SelectMany(day =>
                    Enumerable.Repeat((day.On, opened + days.Count(other => other.Announced && string.CompareOrdinal(other.On, day.On) < 0)), day.PutOffs)));
            }
        },
        iter: Tries.Of(40));

    private static string Day(When when) => ((When.Dated)when).Date.Text;

    private static IEnumerable<IReadOnlyList<LedgerEvent>> Orders(IReadOnlyList<LedgerEvent> acts) => acts.Count == 0
        ? [[]]
        : acts.Index().SelectMany(first => Orders([.. acts.Where((_, index) => index != first.Index)]).Select(rest => (IReadOnlyList<LedgerEvent>)[first.Item, .. rest]));

    private sealed record Times(bool TimeOpen, ValueList<PromisedWindow> Windows, ValueList<PutOff> PutOffs);

    /// <param name="Opening">What it is first heard of with, by the order of that.</param>
    /// <param name="Announce">A new time on a day.</param>
    private sealed record Matter(
        string Dossier, Func<int, LedgerEvent> Opening, Func<string, EdtfDate, LedgerEvent> Announce, Func<string, string, LedgerEvent> PutOff,
        Func<DossierSpec, Times> Read, int Openings = 1);
}
