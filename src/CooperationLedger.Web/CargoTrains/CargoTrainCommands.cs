using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Forms;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.CargoTrains;

/// <summary>What may be recorded of cargo trains, in the order in which it is listed.</summary>
internal static class CargoTrainCommands
{
    public static readonly IReadOnlyList<CommandDeclaration> All =
    [
        new(typeof(ScheduleCargoTrain), "trains", "train", "Cargo trains", "A train was announced")
        {
            Lead = "The first announcement of a train, with the time when it is to run. Record a later time by itself.",
            Fields = CargoTrainFields.With(new()
            {
                ["/dossier"] = new("Id of the train", "Leave it empty to have it made from the title. For a train whose dossier was "
                    + "opened before any time was known, give its id."),
                ["/service"] = new("The train"),
                ["/window"] = new("When it is to run", "As exactly as the source says. For example August 2025, about August 2025, "
                    + "summer 2025 or 3 June 2025."),
                ["/windowBasis"] = new("Where this time comes from"),
                ["/date"] = new("Day of the announcement", "Not the day of the train. For example 3 June 2025, or June 2025."),
                ["/commitment"] = new("The announcement is a promise", "Fill this in to have the promise followed up as a "
                    + "commitment of its own, with the times of the train."),
                ["/commitment/dossier"] = new("Id of the commitment", "It begins with commitment- and has a to z, 0 to 9 and "
                    + "hyphens. For example commitment-pilot-train."),
                ["/commitment/title"] = new("What is promised"),
                ["/commitment/owedBy"] = new("Who promises", "One party, or both.", Rows: 2),
                ["/commitment/owedBy/*"] = new("State"),
                ["/commitment/owedTo"] = new("To whom", "Only if the source says so."),
                ["/commitment/owedTo/*"] = new("State"),
            }),
        },
        new(
            typeof(RescheduleCargoTrain), "trains/{train}/reschedulings",
            "rescheduling", "Cargo trains", "A train was put off, or another time announced for it")
        {
            Lead = "The earlier times stay in the ledger, and the page of the train shows how far it slipped.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/window"] = new("When it is to run now", "As exactly as the source says. For example October 2025, about October "
                    + "2025 or autumn 2025. Leave it empty if no new time was announced."),
                ["/windowBasis"] = new("Where this time comes from"),
                ["/reason"] = new("Reason given", "As the source gives it."),
                ["/date"] = new("Day of the announcement", "Not the day of the train. For example 20 August 2025, or August 2025."),
            },
        },
        new(
            typeof(RerouteCargoTrain), "trains/{train}/routes",
            "train-route", "Cargo trains", "A route or direction of a train was announced")
        {
            Lead = "As this source announces it, whole: the routes announced before stay, each with its source.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/origin"] = new("Where it starts", "If the source says so, for example Karachi or Pakistan."),
                ["/destination"] = new("Where it ends", "If the source says so, for example Moscow or Russia."),
                ["/via"] = new("By way of", "Stations or countries on the way, in order, as far as the source says."),
                ["/via/*"] = new("Place"),
                ["/reason"] = new("Reason given", "As the source gives it."),
                ["/date"] = new("Day of the announcement", "Not the day of the train. For example 12 June 2025."),
            },
        },
        new(typeof(EstimateCargoTrainStep), "trains/{train}/estimates", "train-estimate", "Cargo trains", "A step of a train is expected")
        {
            Lead = "When somebody expects the train at a place. The earlier estimates stay, and the page of the train shows how far "
                + "the step slipped. A time promised for the whole run is recorded as an announcement instead.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/step"] = new("Step"),
                ["/at"] = new("Where", "Not needed for the departure and the arrival of the train. For example Tashkent or Uzbekistan."),
                ["/expected"] = new("When it is expected", "As exactly as the source says. For example 12 September 2025, or "
                    + "September 2025."),
                ["/expectedBasis"] = new("Where this time comes from"),
                ["/reason"] = new("Reason given", "As the source gives it."),
                ["/date"] = new("Day on which that was said", "Not the day that is expected. For example 20 August 2025, or August 2025."),
            },
            Options = Enum.GetValues<CargoTrainStepKind>().ToDictionary(
                step => $"/step={System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(step.ToString())}", CargoTrainStepWords.Step),
        },
        new(typeof(RecordCargoTrainDeparture), "trains/{train}/departures", "departure", "Cargo trains", "A train departed")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/from"] = new("Where it departed", "If the source says so, for example Karachi or Pakistan."),
                ["/date"] = new("Day of the departure", "As exactly as the source says. For example 2 September 2025, or September 2025."),
            },
        },
        new(typeof(RecordCargoTrainStop), "trains/{train}/stops", "train-stop", "Cargo trains", "A train came to a stop on its way")
        {
            Lead = "For a place between its start and its end. Where it came to its end, record an arrival.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/at"] = new("Where", "For example Tashkent or Uzbekistan."),
                ["/date"] = new("Day on which it came there", "As exactly as the source says. For example 9 September 2025, or "
                    + "September 2025."),
            },
        },
        new(
            typeof(RecordCargoTrainBorderCrossing), "trains/{train}/border-crossings",
            "border-crossing", "Cargo trains", "A train was at a border")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/at"] = new("Where", "The border point, or the country that it entered, for example UZTMZ or Uzbekistan."),
                ["/date"] = new("Day", "As exactly as the source says. For example 9 September 2025, or September 2025."),
            },
        },
        new(
            typeof(RecordCargoTrainHandOver), "trains/{train}/hand-overs",
            "train-hand-over", "Cargo trains", "A train was handed over to another carrier")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/at"] = new("Where", "The border point, or the country that it entered, for example UZTMZ or Uzbekistan."),
                ["/from"] = new("From which carrier", "Only if the source says so: in words, or an organisation of the ledger."),
                ["/from/name"] = new("In words"),
                ["/from/organisation"] = new("Organisation"),
                ["/to"] = new("To which carrier", "Only if the source says so: in words, or an organisation of the ledger."),
                ["/to/name"] = new("In words"),
                ["/to/organisation"] = new("Organisation"),
                ["/date"] = new("Day of the hand-over", "As exactly as the source says. For example 11 September 2025, or September 2025."),
            },
        },
        new(
            typeof(RecordCargoTrainStopDeparture), "trains/{train}/stop-departures",
            "train-stop-departure", "Cargo trains", "A train left a stop on its way")
        {
            Lead = "For a place between its start and its end. Where it set out, record a departure.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/from"] = new("Where", "For example Tashkent or Uzbekistan."),
                ["/date"] = new("Day on which it left", "As exactly as the source says. For example 10 September 2025, or September 2025."),
            },
        },
        new(typeof(RecordCargoTrainArrival), "trains/{train}/arrivals", "arrival", "Cargo trains", "A train arrived")
        {
            Fields = new Dictionary<string, FieldWords>
            {
                ["/at"] = new("Where it arrived", "If the source says so, for example Moscow or Russia."),
                ["/date"] = new("Day of the arrival", "As exactly as the source says. For example 20 September 2025, or September 2025."),
            },
        },
        new(
            typeof(RecordCargoTrainManifest), "trains/{train}/manifests",
            "train-manifest", "Cargo trains", "A source says what a train carries")
        {
            Lead = "Everything that the source names, at once: a later manifest replaces the earlier one, which stays in the "
                + "history of the train.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/consignments"] = new("Consignments"),
                ["/consignments/*"] = new("Consignment"),
                ["/consignments/*/goods"] = new("Goods", "In words, as the source calls them."),
                ["/consignments/*/hsCode"] = new("HS code", "2, 4 or 6 digits, if the source gives one. For example 1006 for rice."),
                ["/consignments/*/quantity"] = new("How much"),
                ["/consignments/*/quantity/number"] = new("Number", "For example 1200, 1,200 or 1200.5."),
                ["/consignments/*/quantity/unit"] = new("Unit", "TNE for tonnes, KGM for kilograms, MTQ for cubic metres, LTR for "
                    + "litres, H87 for pieces, 20 and 21 for containers of twenty and forty foot, TEU."),
                ["/consignments/*/consignor"] = new("Who sends them"),
                ["/consignments/*/consignee"] = new("Who is to receive them"),
                ["/date"] = new("Day to which this applies"),
            },
        },
        new(typeof(RecordCargoTrainFigure), "trains/{train}/figures", "train-figure", "Cargo trains", "A source gives a number of a train")
        {
            Lead = "Wagons, containers, tonnes or days of transit. Where sources differ, record each: they are shown side by side.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/figure"] = new("What it is a number of"),
                ["/atLeast"] = new("Number", "Of a range, the least. For example 16."),
                ["/atMost"] = new("At most", "Only of a range, such as 14 to 19."),
                ["/note"] = new("Note"),
                ["/date"] = new("Day to which this applies"),
            },
            Options = Enum.GetValues<CargoTrainFigure>().ToDictionary(
                figure => $"/figure={System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(figure.ToString())}",
                CargoTrainStepWords.Figure),
        },
        new(typeof(CancelCargoTrain), "trains/{train}/cancellations", "train-cancellation", "Cargo trains", "A train was called off")
        {
            Lead = "Only if a source says that it was called off. That nothing was heard of a train is no cancellation.",
            Fields = new Dictionary<string, FieldWords>
            {
                ["/reason"] = new("Reason given", "As the source gives it."),
                ["/date"] = new("Day on which it was called off"),
            },
        },
        new(typeof(OpenCargoTrain), "trains/openings", "train-opening", "Cargo trains", "A train without an announced time")
        {
            Lead = "Opens the dossier of a train that is first heard of at its departure or on its way. If a time was announced, "
                + "record the announcement instead.",
            Fields = CargoTrainFields.With(new() { ["/service"] = new("The train") }),
        },
    ];
}
