using CooperationLedger.Actors;
using Xunit;
using static CooperationLedger.Tests.Actors.ActorExamples;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;

namespace CooperationLedger.Tests.Actors;

public sealed class RegisterPersonTests
{
    [Fact]
    public void A_person_is_registered_under_the_name_in_Latin_letters_and_at_home() => Given("person-putin", Array.Empty<LedgerEvent>())
        .When(new RegisterPerson("Vladimir Putin", Russia, new("Владимир Путин", "ru"), ["V. V. Putin"]))
        .Then(new PersonRegistered("Vladimir Putin", new("Владимир Путин", "ru"), ["V. V. Putin"], Russia));

    [Fact]
    public void No_source_is_asked_for_but_one_that_is_cited_is_kept() => Given("person-putin", Array.Empty<LedgerEvent>())
        .When(new RegisterPerson("Vladimir Putin", Citations: Cited))
        .Then(new PersonRegistered("Vladimir Putin", null, [], null) { Citations = Cited });

    [Fact]
    public void A_source_that_is_cited_is_in_the_ledger() => Given("person-putin", Array.Empty<LedgerEvent>())
        .When(new RegisterPerson("Vladimir Putin", Citations: [new("source-none")]))
        .ThenRefused("unknown-dossier", "/citations/0/source");

    [Fact]
    public void A_person_is_registered_once() => LavrovKnown
        .When(new RegisterPerson("Somebody else"))
        .ThenRefused("already-registered");

    [Theory]
    [InlineData("ru")]
    [InlineData("sr-Latn")]
    public void Its_language_is_a_tag(string language) => Given("person-putin", Array.Empty<LedgerEvent>())
        .When(new RegisterPerson("Vladimir Putin", InScript: new("Владимир Путин", language)))
        .ThenRecorded();

    [Theory]
    [InlineData("Russian language")]
    [InlineData("ru_RU")]
    [InlineData("р")]
    [InlineData("ru\n")]
    public void And_not_its_name_in_words(string language) => Given("person-putin", Array.Empty<LedgerEvent>())
        .When(new RegisterPerson("Vladimir Putin", InScript: new("Владимир Путин", language)))
        .ThenRefused("not-a-language", "/inScript/language");
}
