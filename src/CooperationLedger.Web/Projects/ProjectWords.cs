using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Projects;
using CooperationLedger.Web.Commitments;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Projects;

/// <summary>What can be said of a project on a day: what sources declare beside what the entries show, and neither for the other.</summary>
public static class ProjectWords
{
    /// <summary>The status of IATI's codelist in plain words.</summary>
    public static string Status(ActivityStatus status) => status switch
    {
        ActivityStatus.Pipeline => "Planned",
        ActivityStatus.Implementation => "Under way",
        ActivityStatus.Finalisation => "Complete, accounts open",
        ActivityStatus.Closed => "Closed",
        ActivityStatus.Cancelled => "Cancelled",
        ActivityStatus.Suspended => "Suspended",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Declared(ProjectStatus status) =>
        status.Declared is { } declared ? Possibly(declared.Evidence) + Status(declared.Status) : "Not stated";

    public static string Derived(ProjectStatus status) => Possibly(status.ShownBy) + Status(status.Derived);

    /// <summary>That the two statuses are not the same, in words; null while they agree.</summary>
    public static string? Disagreement(ProjectStatus status) => status is { Disagree: true, Declared: { } declared }
        ? $"The two differ: a source declares “{Status(declared.Status)}”, and the entries show “{Status(status.Derived)}”. Both are kept "
            + "as reported."
        : null;

    /// <summary>What the derived status rests on, in a sentence.</summary>
    public static string Shown(ProjectView project, ProjectStatus status) => status.ShownBy switch
    {
        null => "No beginning of work is recorded.",
        var shown when shown == project.Ended => "Work ended.",
        var shown when shown == project.Started => "Work began.",
        var shown when project.Milestones.FirstOrDefault(milestone => milestone.Reached == shown) is { } reached =>
            $"A milestone was reached: {Words.Stopped(reached.Title)}",
        _ => "A train that is part of it, or implements it, ran.",
    };

    /// <summary>What an entry of a project says; null for the entries of others.</summary>
    /// <param name="nameOf">What a person or organisation is called, by the id of the dossier.</param>
    public static string? Entry(LedgerEvent @event, Func<string, string>? nameOf = null) => @event switch
    {
        ProjectOpened opened => $"The dossier of a project of {Words.States(opened.States)} was opened: {Words.Stopped(opened.Title)}",
        ProjectPlanned planned => $"Announced {Words.List(Announced(planned))}.{Words.Because(planned.Reason)}",
        ProjectStarted => "Work on the project began.",
        ProjectEnded => "Work on the project ended.",
        MilestonePlanned { Window: { } window } planned =>
            $"Milestone announced for {window.ToWords()}: {Words.Stopped(planned.Title)}{Words.Because(planned.Reason)}",
        MilestonePlanned planned => $"Milestone announced, without a time: {Words.Stopped(planned.Title)}{Words.Because(planned.Reason)}",
        MilestonePostponed { Window: { } window } postponed =>
            $"The milestone {postponed.Milestone} was put off to {window.ToWords()}.{Words.Because(postponed.Reason)}",
        MilestonePostponed postponed =>
            $"The milestone {postponed.Milestone} was put off, and no new time announced.{Words.Because(postponed.Reason)}",
        MilestoneReached reached => $"The milestone {reached.Milestone} was reached.",
        ProjectStatusDeclared declared =>
            $"A source declares its status: {Status(declared.Status)}.{(declared.Note is { } note ? " " + Words.Stopped(note) : "")}",
        ProjectParticipantJoined joined =>
            $"{Words.Upper(ParticipantWords.Of(joined.Participant, nameOf))} takes part, {ParticipantWords.As(joined.Role)}.",
        ProjectParticipantLeft left =>
            $"{Words.Upper(ParticipantWords.Of(left.Participant, nameOf))} takes part no more, {ParticipantWords.As(left.Role)}.",
        ProjectTransactionMade made => TransactionWords.Of(made, nameOf),
        FocalPersonNamed named =>
            $"{nameOf?.Invoke(named.Official.Person) ?? "Somebody"} was named as "
                + $"responsible{(named.Official.Office is { } office ? $", as {office}" : "")}.",
        _ => null,
    };

    /// <param name="isToday">The day is today, so that "ago" can be said.</param>
    /// <param name="known">The project with all that is known of it, whenever it happened; where that is more.</param>
    public static IReadOnlyList<Sentence> Of(ProjectView project, ProjectStatus status, bool isToday, ProjectView? known = null)
    {
        Sentence NotYet(string what, string did, Evidence? later) => later is null
            ? new($"No {what} of work{(isToday ? "" : $" by {Words.Day(status.On)}")} is recorded.")
            : new($"Work had not {did} by {Words.Day(status.On)}: that happened later, {Words.At(later.Date)}.", later);
        return
        [
            .. Promised(project.Starts, "begin"),
            project.Started is { } started
                ? new($"Work {Perhaps(started)}began {Words.At(started.Date)}.", started)
                : NotYet("beginning", "begun", known?.Started),
            .. project.Started is null && status.ShownBy is { } shown && shown != project.Ended
                ? [new($"{Shown(project, status)} That shows it {Perhaps(shown)}under way.", shown)]
                : ValueList.Of<Sentence>([]),
            .. Compared(project.Starts, project.Started, status.ShownBy is null, status.On, isToday),
            .. Promised(project.Ends, "end"),
            project.Ended is { } ended
                ? new($"Work {Perhaps(ended)}ended {Words.At(ended.Date)}.", ended)
                : NotYet("end", "ended", known?.Ended),
            .. Compared(project.Ends, project.Ended, project.Ended is null, status.On, isToday),
        ];
    }

    private static IEnumerable<Sentence> Promised(ValueList<PromisedWindow> windows, string what)
    {
        foreach (var (index, window) in windows.Index())
        {
            yield return new(
                $"It was {Perhaps(window.Evidence)}announced {(index == 0 ? "" : "anew, ")}to "
                    + $"{what} {Words.At(new When.Dated(window.Window, window.Basis))}.", window.Evidence);
        }

        if (WindowWords.Slipped(windows) is { } slipped)
        {
            yield return new(slipped);
        }
    }

    /// <param name="open">Nothing shows it yet, so that its window can be over without it.</param>
    private static IEnumerable<Sentence> Compared(
        ValueList<PromisedWindow> windows, Evidence? happened, bool open, DateOnly on, bool isToday)
    {
        if (windows is [var first, ..] && happened is not null)
        {
            yield return new(WindowWords.Compared(happened.Date, first));
        }

        if (windows is [.., var current] && open)
        {
            yield return new(WindowWords.End(current, on, isToday));
        }
    }

    private static IEnumerable<string> Announced(ProjectPlanned planned)
    {
        if (planned.Start is { } start)
        {
            yield return $"to begin {Words.At(new When.Dated(start, planned.Basis))}";
        }

        if (planned.End is { } end)
        {
            yield return $"to end {Words.At(new When.Dated(end, planned.Basis))}";
        }
    }

    private static string Possibly(Evidence? evidence) => evidence is { Possibly: true } ? "Possibly: " : "";

    private static string Perhaps(Evidence evidence) => evidence.Possibly ? "possibly " : "";
}
