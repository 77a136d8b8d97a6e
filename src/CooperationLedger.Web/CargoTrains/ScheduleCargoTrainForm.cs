using CooperationLedger.CargoTrains;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.CargoTrains;

internal static class ScheduleCargoTrainForm
{
    public static readonly FormWording Wording = new(typeof(ScheduleCargoTrain), "train", "Cargo trains", "A train was announced")
    {
        Lead = "For the first announcement of a train with the time when it is to run. If another time was announced later, record that as well: nothing is overwritten.",
        Fields = CargoTrainFields.With(new()
        {
            ["/dossier"] = new("Id of the train", "Leave it empty to have it made from the title. For a train whose dossier was opened before any time was known, give its id."),
            ["/service"] = new("The train"),
            ["/window"] = new("When it is to run", "As exactly as the source says. For example August 2025, about August 2025, summer 2025 or 3 June 2025."),
            ["/windowBasis"] = new("Where this time comes from"),
            ["/date"] = new("Day of the announcement", "Not the day of the train. For example 3 June 2025, or June 2025."),
            ["/commitment"] = new("The announcement is a promise", "Fill this in to have the promise followed up as a commitment of its own, with the times of the train."),
            ["/commitment/dossier"] = new("Id of the commitment", "It begins with commitment- and has a to z, 0 to 9 and hyphens. For example commitment-pilot-train."),
            ["/commitment/title"] = new("What is promised"),
            ["/commitment/owedBy"] = new("Who promises", "One party, or both.", Rows: 2),
            ["/commitment/owedBy/*"] = new("State"),
            ["/commitment/owedTo"] = new("To whom", "Only if the source says so."),
            ["/commitment/owedTo/*"] = new("State"),
        }),
        Apart = ["/commitment"],
    };
}

/// <summary>What the train itself is asked of, whichever command opens it.</summary>
internal static class CargoTrainFields
{
    public static Dictionary<string, FieldWords> With(Dictionary<string, FieldWords> own) => new(own)
    {
        ["/service/title"] = new("Name of the train", "A few words by which people will find it."),
        ["/service/between"] = new("Between which two states", Rows: 2),
        ["/service/between/*"] = new("State"),
        ["/service/origin"] = new("Where it starts", "Only if the source says so. A UN/LOCODE such as PKKHI for Karachi, or a country such as PK."),
        ["/service/destination"] = new("Where it ends", "Only if the source says so. A UN/LOCODE such as RUMOW for Moscow, or a country such as RU."),
        ["/service/via"] = new("By way of", "Stations or countries on the way, in order, as far as the source says."),
        ["/service/via/*"] = new("Place"),
        ["/service/runOf"] = new("Run of which service", "Only if a source says so."),
    };
}
