using CooperationLedger.CargoTrains;
using CooperationLedger.Dates;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Tests.Timelines;

/// <summary>Lines of a timeline as short as a test needs them.</summary>
internal static class DevelopmentLines
{
    public static DevelopmentLine On(string date)
    {
        When when = date == "not stated" ? new When.NotStated() : new When.Dated(EdtfDate.Parse(date), DateBasis.Stated);
        return new(
            Guid.Empty, "train-pilot", "train", when is When.NotStated, when.Earliest, when.Latest, DateTimeOffset.UnixEpoch, null,
            ["source-gazette"], new CargoTrainDeparted(null) { Date = when }, Doubted: false);
    }
}
