using CooperationLedger.Chronicles;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests.Chronicles;

public sealed class EffectTests
{
    public static TheoryData<Effect, bool> Effects => new()
    {
        { new Effect.MovesAway(Examples.Id(1), Examples.Train), true },
        { new Effect.MergesInto(Examples.Train), true },
        { new Effect.Absorbs(Examples.Train), true },
        { new Effect.Separates(Examples.Id(1)), true },
        { new Effect.Discredits(), true },
        { new Effect.Rehabilitates(Examples.Id(1)), true },
        { new Effect.LosesSource(Examples.Article), true },
        { new Effect.RegainsSource(Examples.Id(1)), true },
        { new Effect.TakesOut(Examples.Id(1)), false },
        { new Effect.TakesOutAllBefore(), false },
        { new Effect.Prefers(Examples.Id(1), null), false },
        { new Effect.Doubts(Examples.Id(1)), false },
        { new Effect.Settles(Examples.Id(1)), false },
        { new Effect.Admits(Examples.Id(1)), false },
    };

    /// <summary>It would else fall in one of the two and stay in the other.</summary>
    [Theory, MemberData(nameof(Effects), DisableDiscoveryEnumeration = true)]
    public void What_another_dossier_has_an_entry_of_too_stays_whatever_it_cites(Effect effect, bool stays) => effect.IsOfTwoDossiers.ShouldBe(stays);
}
