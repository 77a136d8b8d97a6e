using CooperationLedger.CargoTrains;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;

namespace CooperationLedger.Web.Tests.Pages;

/// <summary>Views as short as a test needs them.</summary>
internal static class Promised
{
    public static Evidence On(string? date, bool possibly = false) =>
        new(Guid.Empty, date is null ? new When.NotStated() : new When.Dated(EdtfDate.Parse(date), DateBasis.Stated), possibly, []);

    public static PromisedWindow For(string window, string? announced = null) =>
        new(EdtfDate.Parse(window), DateBasis.Stated, null, On(announced));

    public static CargoTrainView Train(params string[] windows) =>
        new("train-pilot", null, [.. windows.Select(window => For(window))]);

    public static CargoTrainView Departed(this CargoTrainView train, string? on, bool possibly = false) =>
        train with { Milestones = [new(CargoTrainStepKind.Departed, null, null, null, On(on, possibly))] };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
