using CooperationLedger.Chronicles;
using CooperationLedger.Tests.Chronicles;
using CooperationLedger.Web.History;
using CsCheck;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.History;

public sealed class DevelopmentLineProperties
{
    [Fact]
    public void Whatever_entries_are_new_a_line_that_they_leave_unchanged_was_there_before() =>
        Gen.Select(RandomStreams.Any, Gen.Int[1, 9]).Sample((register, sequence) =>
        {
            var before = DevelopmentLine.Of(Chronicle.Of(register.Before(sequence)));
            var chronicle = Chronicle.Of(register);
            var unchanged = DevelopmentLine.Unchanged(chronicle, sequence);

            DevelopmentLine.Of(chronicle).Where(line => unchanged.Contains(line.Id)).Except(before).ShouldBeEmpty(
                $"New from {sequence} in\n{string.Join('\n', register.Entries.Select(entry => $"{entry.Version} {entry.Event}"))}");
        }, iter: 3_000);
}
