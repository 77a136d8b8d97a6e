using System.Text.Json;
using CooperationLedger.Actors;
using CooperationLedger.Agreements;
using CooperationLedger.CargoServices;
using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Json;
using CooperationLedger.Meetings;
using CooperationLedger.Projects;
using CooperationLedger.Security;
using CooperationLedger.Statements;
using CooperationLedger.Tests;
using CooperationLedger.Tests.Chronicles;
using CooperationLedger.Web.Agreements;
using CooperationLedger.Web.History;
using CooperationLedger.Web.Projects;
using CooperationLedger.Web.Security;
using CooperationLedger.Web.Statements;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

/// <summary>Of a dossier no more is kept for lists than they show, and nothing less.</summary>
public sealed class ListPartTests
{
    private const int MostBytes = 64 * 1024;

    private static readonly DateOnly On = new(2026, 1, 1);

    public static TheoryData<string> Stories => [.. Story.All.Select(story => story.Dossier)];

    [Fact]
    public void A_list_shows_of_what_is_kept_what_it_would_show_of_everything() =>
        Gen.Select(Gen.Int[0, Story.All.Count - 1].Select(index => Story.All[index]), Gen.Int[0, 150], Gen.Int[0, 1000]).Sample((story, entries, seed) =>
        {
            var view = story.Kind.View(Long(story, entries, new Random(seed)).Alone.Chronicle);

            Shown(view.ForLists() ?? view).ShouldBe(Shown(view));
        }, iter: 300);

    [Theory]
    [MemberData(nameof(Stories))]
    public void However_much_is_recorded_little_is_kept(string dossier)
    {
        var story = Story.All.Single(story => story.Dossier == dossier);

        var card = DossierCard.Of(Long(story, 2_000, new Random(1)).Alone.Chronicle);

        JsonSerializer.SerializeToUtf8Bytes(card, LedgerJson.Options).Length.ShouldBeLessThan(MostBytes);
    }

    /// <summary>What happened to the dossier, and what never did, over and over.</summary>
    private static DossierStream Long(Story story, int entries, Random random)
    {
        var told = story.Told;
        List<LedgerEvent> events =
        [
            story.Opened,
            .. Enumerable.Range(0, entries).Select(day => told[random.Next(told.Count)] with { Date = Examples.On($"{new DateOnly(2020, 1, 1).AddDays(day):O}") }),
        ];
        var at = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var stream = new DossierStream(story.Dossier, story.Kind, []);
        return stream with { Entries = [.. events.Select((said, index) => DossierSpec.EntryOf(stream, said, at) with { Id = Examples.Id(index + 1), Version = index + 1 })] };
    }

    /// <summary>What lists and joins read of a view.</summary>
    private static string Shown(IDossierView view) => $"{view.Id} {view.Title} {Subject(view)}: " + view switch
    {
        PersonView person => string.Join(", ", person.Tenures.Select(tenure => tenure.Office.Title).Distinct()),
        AgreementView agreement => $"{agreement.StageOn(On)} {AgreementWords.Signatures(agreement, agreement)} {AgreementStatusWords.Force(agreement, AgreementForce.Of(AgreementStatus.Of(agreement, On)))}",
        CargoServiceView service => $"{service.Route}",
        CargoTrainView train => $"{train.Status} {train.Slip} {train.Windows.LastOrDefault()} {train.Departure} {train.Arrival} {ProjectRun.Of([train]).SingleOrDefault()?.Evidence}",
        CommitmentView commitment => $"{CommitmentStatus.Of(commitment, null, On)}",
        MeetingView meeting => $"{meeting.Status} {meeting.TimeOpen} {meeting.Windows.LastOrDefault()} {meeting.Held} {meeting.Ends}",
        ProjectView project => $"{ProjectStatus.Of(project, [], On)} {project.StartSlip} {project.EndSlip} {project.Totals} {project.Milestones.Count(milestone => milestone.Reached is null)}",
        ExerciseView exercise => $"{exercise.Status} {exercise.Reported} {exercise.Windows.LastOrDefault()} {exercise.Held} {exercise.Ends} {ExerciseWords.Status(exercise)}",
        OfferView offer => OfferWords.Outcome(offer),
        StatementView statement => $"{StatementWords.Disavowed(statement)}",
        _ => "",
    };

    private static string Subject(IDossierView view) => view is not ICommitmentSubject subject ? "" : string.Join(' ',
        from proof in Enum.GetValues<CommitmentProof>()
        from milestone in new[] { null, "first-steel" }
        let terms = (CommitmentRegistered)CommitmentTerms() with { ShownBy = proof, Milestone = milestone }
        let windows = subject.WindowsOf(terms)
        select $"{subject.ProofOf(terms)} {windows.FirstOrDefault()} {windows.LastOrDefault()}");

    private static LedgerEvent CommitmentTerms() => Story.All.Single(story => story.Kind == Commitment.Kind).Opened;
}
