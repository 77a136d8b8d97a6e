using CooperationLedger.CargoTrains;
using CooperationLedger.Tests;
using CooperationLedger.Tests.Chronicles;
using CooperationLedger.Web.Forms;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Web.Tests.Forms;

/// <summary>Offered is what can be recorded of a dossier, and nothing that can only be refused.</summary>
public sealed class FollowingFormsTests
{
    [Fact]
    public void Whatever_is_accepted_of_a_dossier_was_offered()
    {
        var accepted = ValidCommands.All.Where(example => example.Given.Stream.Exists
            && FormCatalogue.GoingOn(example.Given.Stream.Kind).Any(form => form.Command == example.Command.GetType())).ToList();

        accepted.Count.ShouldBeGreaterThan(40);
        accepted.Where(example => !Offered(example.Given).Contains(example.Command.GetType())).Select(example => example.Command.GetType().Name)
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_train_that_arrived_departs_and_is_called_off_no_more()
    {
        var offered = Offered(DossierSpec.Given(Train, Scheduled("2025-06-03"), Departed("2025-08-02"), Arrived("2025-08-20")));

        offered.ShouldContain(typeof(RecordCargoTrainFigure));
        offered.ShouldNotContain(typeof(RecordCargoTrainDeparture));
        offered.ShouldNotContain(typeof(RecordCargoTrainArrival));
    }

    [Fact]
    public void What_can_only_have_happened_before_what_is_recorded_is_offered_too()
    {
        var offered = Offered(DossierSpec.Given(Train, Scheduled("2025-06-03"), Arrived("2025-08-20")));

        offered.ShouldContain(typeof(RecordCargoTrainDeparture));
        offered.ShouldContain(typeof(RescheduleCargoTrain));
    }

    [Fact]
    public void A_train_that_waits_is_offered_all_but_what_is_recorded_of_it_once()
    {
        var offered = Offered(DossierSpec.Given(Train, Scheduled("2025-06-03")));

        offered.ShouldContain(typeof(RecordCargoTrainDeparture));
        offered.ShouldNotContain(typeof(OpenCargoTrain));
    }

    private static List<Type> Offered(DossierSpec given) => [.. FollowingForms.Of(given.Chronicle, Ledger).Select(form => form.Command)];
}
