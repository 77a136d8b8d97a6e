using System.Text.Json;
using System.Text.RegularExpressions;
using CooperationLedger.Agreements;
using CooperationLedger.Amounts;
using CooperationLedger.Dates;
using CooperationLedger.Json;
using CooperationLedger.Meetings;
using CooperationLedger.Places;
using CooperationLedger.Projects;
using CooperationLedger.Web.History;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

public sealed class DifferenceTests
{
    private static readonly MeetingHeld Held = new(new("Talks", Participants: [new("person-one"), new("person-two")]), null, []);

    [Fact]
    public void What_a_correction_says_otherwise_is_told_field_by_field_as_the_form_calls_it() =>
        Between(Held, Held with { Meeting = Held.Meeting with { Participants = [new("person-one", "Minister"), new("person-three")] } })
            .ShouldBe(
            [
                new("The meeting, participant 2, person", "person-two", "person-three"),
                new("The meeting, participant 1, office on that day", null, "Minister"),
            ]);

    [Fact]
    public void What_is_the_same_differs_in_nothing() => Between(Held, Held with { Said = [] }).ShouldBeEmpty();

    [Fact]
    public void A_day_is_said_in_words()
    {
        Between(On("2025-06-03"), On("2025-06-03~")).ShouldBe([new("Day of the meeting", "3 June 2025", "about 3 June 2025")]);
        Between(On("2025-06"), Held).ShouldBe([new("Day of the meeting", "June 2025", "day not stated")]);
        Between(On("2025-06"), Held with { Date = new When.Dated(EdtfDate.Parse("2025-06"), DateBasis.Inferred) })
            .ShouldBe([new("Day of the meeting", "June 2025", "June 2025, inferred")]);
    }

    [Fact]
    public void A_window_too_and_where_it_comes_from() => Between(
            new MeetingPlanned(new("Talks"), EdtfDate.Parse("2025-08"), DateBasis.Stated), new MeetingPlanned(new("Talks"), EdtfDate.Parse("2025-22"), DateBasis.Inferred))
        .ShouldBe([new("When it is to be held", "August 2025", "summer 2025"), new("Where this time comes from", "Stated by the source", "Inferred by the clerk")]);

    [Fact]
    public void States_places_and_choices_have_the_names_that_forms_have_for_them() =>
        Between(Held, Held with { Meeting = Held.Meeting with { Kind = MeetingKind.OfficialMeeting, Place = Place.Parse("RUMOW"), States = [CountryCode.Parse("RU")], HostState = CountryCode.Parse("PK") } })
            .ShouldBe(
            [
                new("The meeting, kind", null, "Official meeting"),
                new("The meeting, place", null, "Moscow, Russia"),
                new("The meeting, states that take part 1", null, "Russia"),
                new("The meeting, state that receives the others", null, "Pakistan"),
            ]);

    [Fact]
    public void An_amount_is_told_as_a_whole()
    {
        ProjectTransactionMade pledged = new(TransactionType.Pledge, new(ExactNumber.Parse("1500000"), Currency.Parse("USD")), null, null, null, null);

        Difference.Between(pledged, pledged with { Money = new(ExactNumber.Parse("1500000.5"), Currency.Parse("RUB")) })
            .ShouldBe([new("Amount", "1,500,000 USD", "1,500,000.50 RUB")]);
    }

    [Fact]
    public void A_source_is_told_by_itself_with_the_place_in_it() => Between(Held with { Citations = [new("source-one", "page 1")] }, Held with { Citations = [new("source-two", "page 2")] })
        .ShouldBe([new("Source 1", "source-one", "source-two"), new("Source 1, place in it", "page 1", "page 2")]);

    [Fact]
    public void Commands_with_the_same_members_keep_their_own_words()
    {
        var june = new When.Dated(EdtfDate.Parse("2025-06"), DateBasis.Stated);
        string FieldOf(Development said) => Difference.Between(said, said with { Date = june }).ShouldHaveSingleItem().Field;

        FieldOf(new ProvisionalApplicationBegun(null)).ShouldBe("First day");
        FieldOf(new ProvisionalApplicationEnded(null)).ShouldBe("Day on which it ended");
    }

    /// <summary>Every event ever stored, told from its first member to its last: neither braces nor names of members in it.</summary>
    [Theory, MemberData(nameof(Golden))]
    public void Whatever_an_event_says_has_words(string file)
    {
        var type = EventCatalogue.Events.Single(name => name.Type.Name == file.Split('.')[0]).Type;
        var said = (LedgerEvent)JsonSerializer.Deserialize(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "GoldenEvents", file)), type, LedgerJson.Options)!;

        var told = Difference.Between(said, new ObjectionWithdrawn(CountryCode.Parse("FR"), ""));

        told.ShouldNotBeEmpty();
        told.ShouldAllBe(difference => !difference.Field.Contains("edtf") && !difference.Field.Contains('/') && !Regex.IsMatch(difference.Field, "[a-z][A-Z]"));
        told.ShouldAllBe(difference => difference.Was == null || !difference.Was.Contains('{'));
    }

    public static TheoryData<string> Golden =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "GoldenEvents"), "*.json").Select(file => Path.GetFileName(file))
            .Where(file => !EventCatalogue.Events.Single(name => name.Type.Name == file.Split('.')[0]).Type.IsAssignableTo(typeof(CooperationLedger.Chronicles.Annotation))).Order(StringComparer.Ordinal),
    ];

    private static MeetingHeld On(string edtf) => Held with { Date = new When.Dated(EdtfDate.Parse(edtf), DateBasis.Stated) };

    private static IReadOnlyList<Difference> Between(LedgerEvent said, LedgerEvent now) => Difference.Between(said, now);
}
