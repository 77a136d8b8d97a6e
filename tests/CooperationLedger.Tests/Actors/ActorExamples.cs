using CooperationLedger.Actors;
using CooperationLedger.Tests.Chronicles;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Actors;

/// <summary>The two officials and the organisation that examples are about.</summary>
internal static class ActorExamples
{
    public const string Lavrov = "person-lavrov";
    public const string Fatemi = "person-fatemi";
    public const string Sco = "organisation-sco";

    public static readonly Office ForeignMinister = new("Foreign Minister", Russia);

    public static PersonRegistered Registered(string name = "Sergey Lavrov") => new(name, null, [], Russia);

    public static readonly DossierSpec LavrovKnown = Given(Lavrov, Registered());
    public static readonly DossierSpec FatemiKnown = Given(Fatemi, Registered("Syed Tariq Fatemi"));
    public static readonly DossierSpec ScoKnown = Given(Sco, new OrganisationRegistered("Shanghai Cooperation Organisation", null, ["SCO"], null));

    public static OfficeHeld Held(string on) => Told(new OfficeHeld(ForeignMinister), On(on));

    public static OfficeTaken Taken(string on) => Told(new OfficeTaken(ForeignMinister), On(on));

    public static OfficeLeft Left(string on) => Told(new OfficeLeft(ForeignMinister), On(on));

    public static RecordOffice RecordHeld(string on) => new(ForeignMinister) { Date = On(on), Citations = Cited };

    public static RecordAppointment Appoint(string on) => new(ForeignMinister) { Date = On(on), Citations = Cited };

    public static RecordEndOfOffice End(string on) => new(ForeignMinister) { Date = On(on), Citations = Cited };

    public static IReadOnlyList<ValidCommand> Valid =>
    [
        new(
            Given("person-new", Array.Empty<LedgerEvent>()),
            new RegisterPerson("Vladimir Putin", Russia, new("Владимир Путин", "ru")),
            "Person registered: Vladimir Putin. Acts for Russia."),
        new(
            Given("organisation-new", Array.Empty<LedgerEvent>()),
            new RegisterOrganisation("Shanghai Cooperation Organisation", AlsoCalled: ["SCO"]),
            "Organisation registered: Shanghai Cooperation Organisation."),
        new(LavrovKnown, RecordHeld("2025-06-03"),
            "A source names the office held that day: Foreign Minister of Russia."),
        new(LavrovKnown, Appoint("2004-03-09"),
            "Took up the office of Foreign Minister of Russia."),
        new(Given(Lavrov, Registered(), Taken("2004-03-09")), End("2025-06-03"),
            "Left the office of Foreign Minister of Russia."),
    ];

    public static Story Story => new(
        Lavrov,
        new RegisterPerson("Sergey Lavrov", Russia),
        [Appoint("2025-03-01"), RecordHeld("2025-05-03"), End("2025-07-01"), Appoint("2025-09-01"), RecordHeld("2025-10-11")],
        Strays: [RecordHeld("2025-06-15"), new RecordAppointment(new Office("President", Russia)) { Date = On("2025-04-01"), Citations = Cited }],
        Others: []);
}
