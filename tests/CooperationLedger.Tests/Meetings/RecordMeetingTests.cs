using CooperationLedger.Tests.Actors;
using Xunit;
using static CooperationLedger.Tests.Meetings.MeetingExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Meetings;

public sealed class RecordMeetingTests
{
    [Fact]
    public void A_meeting_that_nobody_planned_is_opened_when_it_was_held() => Meeting().When(Hold("2025-06-03")).Then(Held("2025-06-03"));

    [Fact]
    public void One_that_was_planned_was_held() => Meeting(Planned("2025-06-03")).When(Hold("2025-08-11")).Then(Held("2025-08-11"));

    [Fact]
    public void One_that_was_called_off_may_have_been_held_after_all() => Meeting(Planned("2025-06-03"), CalledOff("2025-07-01"))
        .When(Hold("2025-08-11"))
        .Then(Held("2025-08-11"));

    [Fact]
    public void It_is_held_once() => Meeting(Held("2025-06-03")).When(Hold("2025-06-04")).ThenRefused("already-held");

    [Fact]
    public void Its_day_and_its_place_may_not_be_stated() => Meeting()
        .When(Hold("not stated") with { Meeting = Subject with { Place = null, Kind = null } })
        .ThenRecorded();

    [Fact]
    public void What_lasts_ends_on_a_day_of_its_own() => Meeting()
        .When(Hold("2025-06-03") with { Ends = On("2025-06-05") })
        .Then(Held("2025-06-03") with { Ends = On("2025-06-05") });

    [Fact]
    public void It_does_not_end_before_it_begins() => Meeting()
        .When(Hold("2025-06-03") with { Ends = On("2025-06-02") })
        .ThenRefused("ends-before-it-begins", "/ends");

    [Fact]
    public void An_end_still_to_come_is_not_recorded() => Meeting().OnTheLatestDay("2025-06-04")
        .When(Hold("2025-06-03") with { Ends = On("2025-06-05") })
        .ThenRefused("in-the-future", "/ends");

    [Fact]
    public void What_was_said_is_kept_with_who_said_it() => Meeting()
        .When(Hold("2025-06-03") with { Said = [new(ActorExamples.Lavrov, null, new(Article, "line 5", "natural ally"))] })
        .Then(Held("2025-06-03") with { Said = [new(ActorExamples.Lavrov, null, new(Article, "line 5", "natural ally"))] });

    [Fact]
    public void A_remark_has_words_or_a_gist() => Meeting()
        .When(Hold("2025-06-03") with { Said = [new(ActorExamples.Lavrov, null, Cited[0])] })
        .ThenRefused("nothing-said", "/said/0/gist");

    [Fact]
    public void Nobody_takes_part_twice() => Meeting()
        .When(Hold("2025-06-03") with { Meeting = Subject with { Participants = [new(ActorExamples.Lavrov), new(ActorExamples.Lavrov, "Chair")] } })
        .ThenRefused("named-twice", "/meeting/participants/1/person");

    [Fact]
    public void Who_took_part_is_a_person_of_the_ledger()
    {
        Meeting().When(Hold("2025-06-03") with { Meeting = Subject with { Participants = [new("person-nobody")] } })
            .ThenRefused("unknown-dossier", "/meeting/participants/0/person");
        Meeting().When(Hold("2025-06-03") with { Meeting = Subject with { Participants = [new(ActorExamples.Sco)] } })
            .ThenRefused("not-a-person", "/meeting/participants/0/person");
    }
}
