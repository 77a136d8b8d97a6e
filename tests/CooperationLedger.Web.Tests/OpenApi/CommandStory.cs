namespace CooperationLedger.Web.Tests.OpenApi;

/// <summary>Every command once, in an order in which each is recorded.</summary>
internal static class CommandStory
{
    public static IReadOnlyList<(string Command, string Path, object Body)> Of(TestLedger ledger)
    {
        object Told(string date, object? more = null) => Merged(new { date, citations = TestLedger.Citations }, more);
        object Cited(object more) => Merged(new { citations = TestLedger.Citations }, more);
        var office = new { office = new { title = "Minister", state = ledger.Parties[0] } };
        return
        [
            ("RegisterSource", "sources", new { dossier = "source-note", kind = "secondary", title = "A note", accessed = "2026-01-16", issued = "not-stated", noDigestBecause = "read in a library" }),
            ("RegisterOrganisation", "organisations", Cited(new { dossier = "organisation-railway", name = "Railway" })),
            ("RegisterPerson", "persons", Cited(new { dossier = "person-minister", name = "A Minister", inScript = new { text = "Министр", language = "ru" } })),
            ("RecordAppointment", "persons/person-minister/appointments", Told("2024-01", office)),
            ("RecordOffice", "persons/person-minister/offices", Told("2024-06", office)),
            ("RecordEndOfOffice", "persons/person-minister/ends-of-office", Told("2025-12", office)),
            ("PlanMeeting", "meetings/plans", Told("2025-01", new { dossier = "meeting-talks", meeting = Meeting, window = "2025-03", commitment = new { dossier = "commitment-talks", title = "Talks", owedBy = ledger.Parties } })),
            ("PostponeMeeting", "meetings/meeting-talks/postponements", Told("2025-02", new { window = "2025-04" })),
            ("CancelMeeting", "meetings/meeting-talks/cancellations", Told("2025-03", new { reason = "No day was found." })),
            ("RecordMeeting", "meetings", Told("2025-05~", new { dossier = "meeting-held", meeting = Meeting, ends = "2025-06", said = new[] { new { speaker = "person-minister", gist = "It went well.", citation = TestLedger.Citations[0] } } })),
            ("RecordAgreement", "agreements", Told("2025-05", new { dossier = "agreement-rail", terms = new { title = "On rail", parties = ledger.Parties, kind = "treaty" } })),
            ("SignAgreement", "agreements/agreement-rail/signatures", Told("2025-06", new { party = ledger.Parties[0], signatories = new[] { new { person = "person-minister" } } })),
            ("RecordEntryIntoForce", "agreements/agreement-rail/entries-into-force", Told("2025-07")),
            ("OpenProject", "projects", Cited(new { dossier = "project-line", title = "The line", states = ledger.Parties, sectors = new[] { "210" } })),
            ("PlanProject", "projects/project-line/plans", Told("2025-01", new { start = "2025-02", end = "2027" })),
            ("DeclareProjectStatus", "projects/project-line/status-declarations", Told("2025-01", new { status = "pipeline" })),
            ("NameFocalPerson", "projects/project-line/focal-persons", Told("2025-01", new { official = new { person = "person-minister", office = "Minister" } })),
            ("PlanMilestone", "projects/project-line/milestone-plans", Told("2025-01", new { milestone = "first-rail", title = "First rail", window = "2025-06" })),
            ("RecordProjectStart", "projects/project-line/starts", Told("2025-02")),
            ("RecordMilestone", "projects/project-line/milestones", Told("2025-06", new { milestone = "first-rail" })),
            ("RecordProjectEnd", "projects/project-line/ends", Told("2025-12")),
            ("OpenCargoTrain", "trains/openings", new { dossier = "train-opened", service = ledger.Service }),
            ("ScheduleCargoTrain", "trains", Told("2025-07-01", new { dossier = "train-pilot", service = ledger.Service, window = "2025-08" })),
            ("RescheduleCargoTrain", "trains/train-pilot/reschedulings", Told("2025-08", new { window = "2025-09", windowBasis = "inferred" })),
            ("RecordCargoTrainDeparture", "trains/train-pilot/departures", Told("2025-09-02", new { from = "PKKHI" })),
            ("RecordCargoTrainBorderCrossing", "trains/train-pilot/border-crossings", Told("2025-09-05", new { at = "IR" })),
            ("RecordCargoTrainArrival", "trains/train-pilot/arrivals", Told("2025-09-20")),
            ("CancelCargoTrain", "trains/train-opened/cancellations", Told("2025-10", new { reason = "No wagons." })),
            ("RegisterCommitment", "commitments", Told("2025-06", new { dossier = "commitment-trade", title = "More trade", owedBy = ledger.Parties, testable = true, window = "2025" })),
            ("CheckCommitment", "commitments/commitment-trade/checks", Told("2025-09-01", new { lookedIn = "Gazette" })),
            ("RecordCommitmentEvidence", "commitments/commitment-trade/evidence", Told("2025-10", new { extent = "partiallyMet", note = "A little more." })),
            ("WithdrawCommitment", "commitments/commitment-trade/withdrawals", Told("2025-11")),
            ("LinkDossier", "trains/train-pilot/links", Cited(new { relation = "partOf", to = "project-line" })),
        ];
    }

    private static object Meeting => new { title = "Talks", kind = "talks", participants = new[] { new { person = "person-minister", office = "Minister" } } };

    private static Dictionary<string, object?> Merged(params object?[] parts) => parts.OfType<object>()
        .SelectMany(part => part.GetType().GetProperties().Select(property => KeyValuePair.Create(property.Name, property.GetValue(part))))
        .ToDictionary();
}
