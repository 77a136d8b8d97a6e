using CooperationLedger.Statements;
using CooperationLedger.Tests.Actors;
using CooperationLedger.Tests.Meetings;
using Xunit;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Statements.StatementExamples;

namespace CooperationLedger.Tests.Statements;

public sealed class RecordStatementTests
{
    [Fact]
    public void A_statement_is_recorded_with_who_made_it() => Statement().When(Declare("2025-06-03")).Then(Declared("2025-06-03"));

    [Fact]
    public void Another_is_a_dossier_of_its_own() => Statement(Declared("2025-06-03")).When(Declare("2025-06-04")).ThenRefused("already-made");

    [Fact]
    public void A_quotation_has_the_exact_words()
    {
        Statement().When(Quote("2025-06-03")).Then(Declared("2025-06-03") with { Kind = StatementKind.Quotation, Words = Alliance });
        Statement().When(Quote("2025-06-03") with { Words = null }).ThenRefused("no-exact-words", "/words");
    }

    [Theory]
    [InlineData("en", true), InlineData("ur-Latn", true), InlineData("English", true), InlineData("in English", false), InlineData("e", false)]
    public void Exact_words_say_their_language(string language, bool isOne)
    {
        var outcome = Statement().When(Declare("2025-06-03") with { Words = Alliance with { Language = language } });
        if (isOne)
        {
            outcome.ThenRecorded();
        }
        else
        {
            outcome.ThenRefused("not-a-language", "/words/language");
        }
    }

    [Fact]
    public void A_reported_view_is_the_view_of_another()
    {
        Statement().When(Report("2025-06-03")).Then(Declared("2025-06-03") with { Kind = StatementKind.ReportedView, ViewOf = Fatemi });
        Statement().When(Report("2025-06-03") with { ViewOf = null }).ThenRefused("no-view-reported", "/viewOf");
        Statement().When(Report("2025-06-03") with { ViewOf = Lavrov }).ThenRefused("own-view", "/viewOf/persons/0/person");
    }

    [Fact]
    public void A_quotation_may_be_at_second_hand_and_nothing_else_is()
    {
        Statement().When(Quote("2025-06-03") with { ViewOf = Fatemi }).ThenRecorded();
        foreach (var kind in new[] { StatementKind.Declaration, StatementKind.Appeal, StatementKind.Assessment })
        {
            Statement().When(Declare("2025-06-03") with { Kind = kind, ViewOf = Fatemi }).ThenRefused("view-of-another", "/viewOf");
        }
    }

    [Fact]
    public void Somebody_speaks()
    {
        Statement().When(Declare("2025-06-03") with { By = new() }).ThenRefused("nobody-speaks", "/by");
        Statement().When(Report("2025-06-03") with { ViewOf = new() }).ThenRefused("nobody-speaks", "/viewOf");
    }

    [Fact]
    public void Who_spoke_need_not_be_a_person_nor_be_named()
    {
        foreach (var voice in new Voice[] { Both, Observers, new(Organisations: [ActorExamples.Sco]), new(States: [Russia], Unnamed: UnnamedVoice.Officials) })
        {
            Statement().When(Declare("not stated") with { By = voice }).ThenRecorded();
        }
    }

    [Fact]
    public void Nobody_speaks_twice_nor_is_spoken_to_twice()
    {
        Statement().When(Declare("2025-06-03") with { By = new([new(ActorExamples.Lavrov), new(ActorExamples.Lavrov, "Minister")]) }).ThenRefused("named-twice", "/by/persons/1/person");
        Statement().When(Declare("2025-06-03") with { By = new(States: [Russia, Russia]) }).ThenRefused("named-twice", "/by/states/1");
        Statement().When(Declare("2025-06-03") with { By = new(Organisations: [ActorExamples.Sco, ActorExamples.Sco]) }).ThenRefused("named-twice", "/by/organisations/1");
        Statement().When(Declare("2025-06-03") with { To = [Pakistan, France, Pakistan] }).ThenRefused("named-twice", "/to/2");
    }

    [Fact]
    public void Whoever_is_named_is_in_the_ledger_and_so_is_the_meeting()
    {
        Statement().When(Declare("2025-06-03") with { By = new([new("person-nobody")]) }).ThenRefused("unknown-dossier", "/by/persons/0/person");
        Statement().When(Declare("2025-06-03") with { By = new(Organisations: [ActorExamples.Lavrov]) }).ThenRefused("not-a-organisation", "/by/organisations/0");
        Statement().When(Report("2025-06-03") with { ViewOf = new([new("person-nobody")]) }).ThenRefused("unknown-dossier", "/viewOf/persons/0/person");
        Statement().When(Declare("2025-06-03") with { Meeting = "meeting-none" }).ThenRefused("unknown-dossier", "/meeting");
        Statement().When(Declare("2025-06-03") with { Meeting = MeetingExamples.Talks }).ThenRecorded();
    }
}
