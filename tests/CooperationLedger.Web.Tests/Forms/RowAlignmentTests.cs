using CooperationLedger.Web.Forms;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Forms;

public sealed class RowAlignmentTests
{
    private static readonly Field[] List = [new Field.Rows { Name = "topics", Label = "Topics", Item = new Field.Text { Name = "", Label = "Topic" } }];

    [Theory]
    [InlineData("wheat steel gas", "wheat gas", "wheat gas steel")]
    [InlineData("wheat steel", "oil wheat steel", " wheat steel")]
    [InlineData("wheat steel gas", "wheat oil gas", "wheat steel gas")]
    [InlineData("wheat", "wheat", "wheat")]
    [InlineData("wheat steel", "", "wheat steel")]
    public void A_row_taken_away_or_put_before_others_changes_none_of_them(string was, string now, string aligned)
    {
        var beside = RowAlignment.Of(Rows(was), Rows(now), List);

        string.Join(' ', Enumerable.Range(0, beside.RowsOf("/topics")).Select(row => beside[$"/topics/{row}"])).ShouldBe(aligned);
    }

    private static FormValues Rows(string topics) => topics.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index()
        .Aggregate(FormValues.None, (values, topic) => values.With($"/topics/{topic.Index}", topic.Item));
}
