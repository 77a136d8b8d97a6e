using CooperationLedger.CargoTrains;
using Xunit;
using static CooperationLedger.Tests.CargoTrains.CargoTrainExamples;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.CargoTrains;

public sealed class RecordCargoTrainHandOverTests
{
    private static readonly DossierSpec UnderWay = Of(Scheduled("2025-06-03"), Departed("2025-08-01"));

    [Fact]
    public void One_carrier_hands_it_over_to_another() => UnderWay.When(HandOver("2025-08-05")).Then(HandedOver("2025-08-05"));

    [Fact]
    public void Who_they_are_no_source_need_say() => UnderWay
        .When(HandOver("2025-08-05") with { From = null, To = null })
        .Then(HandedOver("2025-08-05") with { From = null, To = null });

    [Fact]
    public void Once_at_a_place() => UnderWay.With(HandedOver("2025-08-05")).When(HandOver("2025-08-06")).ThenRefused("already-taken", "/at");

    [Fact]
    public void A_carrier_is_named_in_one_way()
    {
        UnderWay.When(HandOver("2025-08-05") with { From = new() }).ThenRefused("one-of-two", "/from");
        UnderWay.When(HandOver("2025-08-05") with { To = new("Railways", SecondCarrier.Organisation) }).ThenRefused("one-of-two", "/to");
        UnderWay.When(HandOver("2025-08-05") with { To = new Carrier(Organisation: "organisation-nobody") }).ThenRefused("unknown-dossier", "/to/organisation");
    }

    [Fact]
    public void And_is_another_than_the_one_before() => UnderWay.When(HandOver("2025-08-05") with { To = FirstCarrier }).ThenRefused("same-carrier", "/to");
}
