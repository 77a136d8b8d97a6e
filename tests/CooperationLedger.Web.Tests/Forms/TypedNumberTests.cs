using System.Net;
using System.Text.Json.Nodes;
using CooperationLedger.Web.Forms;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Forms;

/// <summary>What is typed where an amount is asked.</summary>
public sealed class TypedNumberTests(LedgerFixture fixture)
{
    [Fact]
    public async Task A_number_grouped_in_threes_is_read_as_the_number_that_it_is_and_shown_so_before_it_is_recorded()
    {
        var (ledger, clerk) = await TransactionForm.FilledInAsync(fixture);
        foreach (var typed in new[] { "1500000.5", "1,500,000.5", "1 500 000.50", "1\u00A0500\u00A0000.5", "1\u202F500\u202F000.5" })
        {
            clerk["/money/amount"] = typed;
            await clerk.PressAsync("forms/project-transaction");

            clerk.Status.ShouldBe(HttpStatusCode.OK, clerk.Page);
            Answer(clerk).ShouldBe("1,500,000.5", typed);
            clerk["/money/amount"].ShouldBe(typed);
        }

        await clerk.PressAsync("forms/project-transaction", ("record", ""));

        clerk.Status.ShouldBe(HttpStatusCode.Redirect, clerk.Page);
        (await ledger.GetAsync("projects/project-mill")).GetProperty("view").GetProperty("totals")[0].GetProperty("atMost").GetProperty("amount").GetString().ShouldBe("1500000.5");
    }

    [Theory]
    [InlineData("1,50"), InlineData("1,5000"), InlineData("10,00,000"), InlineData("1500,000"), InlineData("0,500"), InlineData("1,500 000")]
    [InlineData("1, 500"), InlineData("1.500.000"), InlineData("1.500,00"), InlineData("-5"), InlineData("1,234,567,890,123,456")]
    public void What_is_not_plainly_one_number_is_told_with_how_to_write_it(string typed)
    {
        var form = FormCatalogue.Find("project-transaction").ShouldNotBeNull();
        var values = FormValues.None.With("/money/amount", typed);

        var fault = FormSheet.Of("PK-RU", form).Read(values).Faults.Single(fault => fault.Field == "/money/amount");

        fault.Detail.ShouldStartWith($"'{typed}' cannot be read as a number. A comma or a blank may come before every three digits, as in 1,500,000, and nowhere else");
    }

    [Theory]
    [InlineData("-2,400,000,000.50", "-2400000000.5"), InlineData("\u22123", "-3"), InlineData("-0", "0"), InlineData("3", "3")]
    public void Where_something_is_measured_a_minus_may_come_before_it_as_typed_or_as_pages_show_it(string typed, string number) =>
        Measured(typed).Json["value"]!.GetValue<string>().ShouldBe(number);

    [Theory]
    [InlineData("- 3"), InlineData("--3"), InlineData("3-"), InlineData("-"), InlineData("-1,50"), InlineData("+3")]
    public void A_minus_elsewhere_is_not_read_and_the_clerk_is_shown_where_it_goes(string typed) =>
        Measured(typed).Faults.Single(fault => fault.Field == "/value").Detail.ShouldEndWith("A minus before it if it is below zero.");

    [Fact]
    public async Task What_is_wrong_comes_back_as_it_was_typed_and_programs_send_digits_and_a_point_alone()
    {
        var (ledger, clerk) = await TransactionForm.FilledInAsync(fixture);
        clerk["/money/amount"] = "1,50";

        await clerk.PressAsync("forms/project-transaction");

        clerk.Status.ShouldBe(HttpStatusCode.BadRequest);
        clerk.Page.ShouldContain("<a href=\"#f-money-amount\">'1,50' cannot be read as a number.");
        clerk["/money/amount"].ShouldBe("1,50");
        var money = new { amount = "1,500,000", currency = "USD" };
        (await ledger.TryAsync("projects/project-mill/transactions", new { type = "pledge", money, date = "2025-06-03", citations = TestLedger.Citations }))
            .Fields.ShouldBe(["/money/amount"]);
    }

    private static (JsonObject Json, IReadOnlyList<Refusal> Faults) Measured(string typed) =>
        FormReader.Read(FormCatalogue.Find("commitment-measurement").ShouldNotBeNull().Fields, FormValues.None.With("/value", typed));

    private static string Answer(FormSession clerk)
    {
        var after = clerk.Page[clerk.Page.IndexOf("<dt>Number</dt>", StringComparison.Ordinal)..];
        return after[(after.IndexOf('>', after.IndexOf("<dd", StringComparison.Ordinal)) + 1)..after.IndexOf("</dd>", StringComparison.Ordinal)].Trim();
    }
}
