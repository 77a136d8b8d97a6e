using CooperationLedger.Merging;
using Shouldly;
using Xunit;
using static CooperationLedger.Tests.DossierSpec;
using static CooperationLedger.Tests.Examples;
using static CooperationLedger.Tests.Merging.MergingExamples;

namespace CooperationLedger.Tests.Merging;

public sealed class SeparateDossierTests
{
    [Fact]
    public void Each_goes_on_by_itself()
    {
        var apart = SecondKnown(Departed("2025-08-01")).And(Given(Train, Opened))
            .When(IntoTheFirst).ThenRecordedEverywhere()
            .When(new SeparateDossier(Train, "two trains after all", Cited)).ThenRecordedEverywhere();

        apart.Chronicle.MergedInto.ShouldBeNull();
        apart.ShouldStandAs(SecondId(1), SecondId(2));
        apart.In(Train).ShouldStandAs(Id(1));
    }

    [Fact]
    public void They_are_not_joined_again_at_one_end_alone()
    {
        var apart = SecondKnown().And(Given(Train, Opened))
            .When(IntoTheFirst).ThenRecordedEverywhere()
            .When(new SeparateDossier(Train, "two trains after all", Cited)).ThenRecordedEverywhere().In(Train);

        apart.When(new CooperationLedger.Chronicles.RetractEntry(apart.Stream.Entries[^1].Id, "one after all", Cited)).ThenRefused("merged", "/entry");
    }

    [Fact]
    public void What_was_never_merged_is_not_separated() => SecondKnown().And(Given(Train, Opened))
        .When(new SeparateDossier(Train, "two trains", Cited)).ThenRefused("not-merged", "/from");
}
