using System.Text.Json;
using CooperationLedger.Dates;
using CooperationLedger.Json;
using CooperationLedger.Meetings;
using CooperationLedger.Tests.Actors;
using Shouldly;
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
    public void Who_was_there_for_a_part_only_is_told_by_words_or_days_or_both()
    {
        foreach (var lavrov in new Participant[] { new(ActorExamples.Lavrov, Part: "The opening"), new(ActorExamples.Lavrov, From: Day("2025-06-04")), new(ActorExamples.Lavrov, Until: Day("2025-06")) })
        {
            Meeting().When(Hold("2025-06-03") with { Meeting = Subject with { Participants = [lavrov] } }).ThenRecorded();
        }

        Meeting().When(Hold("2025-06-03") with { Meeting = Subject with { Participants = [new(ActorExamples.Lavrov, From: Day("2025-06-04"), Until: Day("2025-06-03"))] } })
            .ThenRefused("ends-before-it-begins", "/meeting/participants/0/until");
    }

    [Fact]
    public void States_and_organisations_may_take_part_where_no_person_is_named()
    {
        var consultation = new MeetingSubject("Consultations", MeetingKind.Consultation, States: [Pakistan, Russia], Organisations: [ActorExamples.Sco], About: [France]);

        Meeting().When(Hold("not stated") with { Meeting = consultation }).Then(Held("not stated") with { Meeting = consultation });
        Meeting().When(Hold("not stated") with { Meeting = consultation with { States = [Russia, Russia] } }).ThenRefused("named-twice", "/meeting/states/1");
        Meeting().When(Hold("not stated") with { Meeting = consultation with { About = [France, France] } }).ThenRefused("named-twice", "/meeting/about/1");
        Meeting().When(Hold("not stated") with { Meeting = consultation with { Organisations = [ActorExamples.Sco, ActorExamples.Sco] } }).ThenRefused("named-twice", "/meeting/organisations/1");
        Meeting().When(Hold("not stated") with { Meeting = consultation with { Organisations = [ActorExamples.Lavrov] } }).ThenRefused("not-a-organisation", "/meeting/organisations/0");
    }

    [Fact]
    public void What_was_stored_before_states_could_take_part_is_written_again_as_it_was()
    {
        var stored = JsonSerializer.Serialize(Held("2025-06-03"), LedgerJson.Options);

        stored.ShouldNotContain("states");
        stored.ShouldNotContain("\"about\"");
        JsonSerializer.Deserialize<MeetingHeld>(stored, LedgerJson.Options).ShouldBe(Held("2025-06-03"));
    }

    [Fact]
    public void Who_took_part_is_a_person_of_the_ledger()
    {
        Meeting().When(Hold("2025-06-03") with { Meeting = Subject with { Participants = [new("person-nobody")] } })
            .ThenRefused("unknown-dossier", "/meeting/participants/0/person");
        Meeting().When(Hold("2025-06-03") with { Meeting = Subject with { Participants = [new(ActorExamples.Sco)] } })
            .ThenRefused("not-a-person", "/meeting/participants/0/person");
    }

    private static EdtfDate Day(string edtf) => EdtfDate.Parse(edtf);
}
