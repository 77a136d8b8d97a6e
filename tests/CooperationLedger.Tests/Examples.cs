using CooperationLedger.CargoTrains;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Places;
using CooperationLedger.Sources;

namespace CooperationLedger.Tests;

/// <summary>The one train, promise and source that the examples are about.</summary>
public static class Examples
{
    public const string Ledger = "PK-RU";
    public const string Train = "train-pilot-2025";
    public const string Promise = "commitment-pilot-train-2025";
    public const string Article = "source-article";
    public const string Lost = "source-lost";

    public static readonly CountryCode Pakistan = CountryCode.Parse("PK");
    public static readonly CountryCode Russia = CountryCode.Parse("RU");
    public static readonly CountryCode France = CountryCode.Parse("FR");
    public static readonly Place Karachi = Place.Parse("PKKHI");
    public static readonly Place Tashkent = Place.Parse("UZTAS");
    public static readonly Place Moscow = Place.Parse("RUMOW");
    public static readonly ValueList<Citation> Cited = [new Citation(Article, "line 9")];
    public static readonly CargoTrainService Service = new("Pilot cargo train", [Russia, Pakistan]);

    /// <summary>The id of the entry with that version, in any example.</summary>
    public static Guid Id(long version) => new($"00000000-0000-7000-8000-{version:d12}");

    public static When On(string edtf) =>
        edtf == "not stated" ? NotStated : new When.Dated(EdtfDate.Parse(edtf), DateBasis.Stated);

    public static When NotStated { get; } = new When.NotStated();

    public static CargoTrainOpened Opened { get; } = new(Service);

    public static CargoTrainScheduled Scheduled(string on, string window = "2025-08") =>
        Told(new CargoTrainScheduled(Service, EdtfDate.Parse(window), DateBasis.Stated), On(on));

    public static CargoTrainRescheduled Rescheduled(string on, string window = "2025-10") =>
        Told(new CargoTrainRescheduled(EdtfDate.Parse(window), DateBasis.Stated, null), On(on));

    public static CargoTrainDeparted Departed(string on) => Departed(On(on));

    public static CargoTrainDeparted Departed(When on) => Told(new CargoTrainDeparted(null), on);

    public static CargoTrainCrossedBorder Crossed(string on) => Told(new CargoTrainCrossedBorder(Tashkent), On(on));

    public static CargoTrainArrived Arrived(string on) => Told(new CargoTrainArrived(Moscow), On(on));

    public static CargoTrainCancelled Cancelled(string on) => Told(new CargoTrainCancelled(null), On(on));

    public static RecordCargoTrainDeparture Depart(string on) => new() { Date = On(on), Citations = Cited };

    public static RecordCargoTrainBorderCrossing Cross(string on) => new(Tashkent) { Date = On(on), Citations = Cited };

    public static RecordCargoTrainArrival Arrive(string on) => new(Moscow) { Date = On(on), Citations = Cited };

    public static CancelCargoTrain Cancel(string on) => new() { Date = On(on), Citations = Cited };

    public static RescheduleCargoTrain Reschedule(string on, string window = "2025-10") =>
        new(EdtfDate.Parse(window)) { Date = On(on), Citations = Cited };

    public static RescheduleCargoTrain PutOff(string on) => new() { Date = On(on), Citations = Cited };

    public static CargoTrainRescheduled WasPutOff(string on) => Told(new CargoTrainRescheduled(null, DateBasis.Stated, null), On(on));

    public static CommitmentRenewed PromisedAgain(string on, string? window = null) => Told(
        new CommitmentRenewed(window is null ? null : EdtfDate.Parse(window), DateBasis.Stated, null), On(on));

    public static ScheduleCargoTrain Schedule(string on, string window = "2025-08") =>
        new(Service, EdtfDate.Parse(window)) { Date = On(on), Citations = Cited };

    public static CommitmentRegistered Promised(string on, string? window = "2025-08") => Told(
        new CommitmentRegistered("Run the pilot train", [Russia, Pakistan], [], Testable: true,
            Window: window is null ? null : EdtfDate.Parse(window)), On(on));

    public static CommitmentRegistered PromisedOfTrain(string on, CommitmentProof shownBy = CommitmentProof.TrainDeparted) => Told(
        new CommitmentRegistered("Run the pilot train", [Russia, Pakistan], [], Testable: true, shownBy, Train), On(on));

    public static CommitmentEvidenceRecorded Shown(EvidenceExtent extent, string on) =>
        Told(new CommitmentEvidenceRecorded(extent, null), On(on));

    public static CommitmentChecked Checked(string on) => Told(new CommitmentChecked("the railway's timetable"), On(on));

    public static CommitmentWithdrawn TakenBack(string on) => Told(new CommitmentWithdrawn(null), On(on));

    public static RegisterSource RegisterArticle { get; } = new(
        SourceKind.Secondary, "Russia and Pakistan to launch pilot train", EdtfDate.Parse("2025-06-20"), NoDigestBecause: "paywalled");

    public static SourceRegistered ArticleRegistered { get; } = new(
        SourceKind.Secondary, "Russia and Pakistan to launch pilot train", EdtfDate.Parse("2025-06-20"), NoDigestBecause: "paywalled");

    public static TEvent Told<TEvent>(TEvent development, When on)
        where TEvent : Development => development with { Date = on, Citations = Cited };
}
