using System.Text.Json.Serialization;
using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Meetings;

public enum MeetingKind
{
    Visit,
    OfficialMeeting,
    Talks,
    Consultation,
    Summit,
    TelephoneCall,
}

/// <summary>What a meeting is, only as far as a source says.</summary>
/// <param name="Kind">Null when no source says.</param>
/// <param name="Place">Null when no source says.</param>
/// <param name="Participants">The persons who take part, as far as a source names them.</param>
/// <param name="Host">The organisation whose meeting it is, such as a summit's.</param>
/// <param name="States">States that take part, where a source names them and not, or not only, persons.</param>
/// <param name="Organisations">Organisations that take part.</param>
/// <param name="About">Third states whose affairs are talked about.</param>
/// <param name="HostState">The state that receives the others, if a source says; it does not follow from the place.</param>
/// <remarks>
/// Lists that were added later are left out where they are empty, so that what was stored before is written again as it was.
/// </remarks>
public sealed record MeetingSubject(
    string Title,
    MeetingKind? Kind = null,
    Place? Place = null,
    ValueList<Participant> Participants = default,
    ValueList<string> Topics = default,
    [Names("organisation")] string? Host = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] ValueList<CountryCode> States = default,
    [Names("organisation")] [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    ValueList<string> Organisations = default,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] ValueList<CountryCode> About = default,
    CountryCode? HostState = null);

/// <summary>What somebody said there.</summary>
/// <param name="Gist">In the clerk's own words.</param>
/// <param name="Citation">Where it is reported, with the exact words where a source quotes them.</param>
public sealed record Remark([Names("person")] string Speaker, [ManyLines] string? Gist, Citation Citation);

/// <summary>How far a meeting has come; all that decides what may follow.</summary>
public abstract record Meeting
{
    private Meeting() { }

    public sealed record Unknown : Meeting;

    /// <param name="Window">Announced last; null while no time is.</param>
    public sealed record Planned(EdtfDate? Window) : Meeting;

    public sealed record Cancelled : Meeting;

    public sealed record Held : Meeting;

    public static readonly DossierKind Kind = new DossierKind<Meeting, MeetingView>(
        "meeting", new Unknown(), Evolve, MeetingView.Of,
        events:
        [
            EventName.Of<MeetingPlanned>("meeting_planned"),
            EventName.Of<MeetingPostponed>("meeting_postponed"),
            EventName.Of<MeetingCancelled>("meeting_cancelled"),
            EventName.Of<MeetingHeld>("meeting_held"),
        ],
        commands:
        [
            CommandName.Of<PlanMeeting, MeetingPlanned>(PlanMeeting.Decide),
            CommandName.Of<PostponeMeeting, MeetingPostponed>(PostponeMeeting.Decide),
            CommandName.Of<CancelMeeting, MeetingCancelled>(CancelMeeting.Decide),
            CommandName.Of<RecordMeeting, MeetingHeld>(RecordMeeting.Decide),
        ],
        refusals: ["already-cancelled", "already-held", "already-planned", "not-planned"]);

    /// <remarks>Most meetings are first reported when they were held; for a planned one each step may be the last report.</remarks>
    public static Evolution<Meeting> Evolve(Meeting meeting, LedgerEvent @event) => (meeting, @event) switch
    {
        (Unknown or Cancelled, MeetingPlanned { Window: var window }) => new Planned(window),
        (Planned, MeetingPostponed { Window: var window }) => new Planned(window),
        (Planned, MeetingCancelled) => new Cancelled(),
        (Unknown or Planned or Cancelled, MeetingHeld) => new Held(),

        (Unknown, _) => new Refusal("not-planned", "This meeting had not been planned on that day."),
        (Planned, MeetingPlanned) => new Refusal("already-planned", "It was planned before: postpone it, or correct that entry."),
        (Cancelled, _) => new Refusal("already-cancelled", "It was already called off: plan it anew first."),
        (Held, _) => new Refusal(
            "already-held", "It had already been held: correct that entry if it is wrong; another meeting is a dossier of its own."),
        _ => Evolution.Unforeseen(@event, meeting),
    };
}
