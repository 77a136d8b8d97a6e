using Shouldly;
using Xunit;

namespace CooperationLedger.BrowserTests;

/// <summary>What a clerk has to read and fill in for the three entries that are recorded most.</summary>
public sealed class FormLengthTests(BrowserFixture fixture)
{
    /// <summary>The whole page in CSS pixels, and the questions that it shows before anything is opened.</summary>
    [Theory]
    [InlineData("meeting", 1280, 2_000, 13), InlineData("signature", 1280, 1_600, 9), InlineData("train", 1280, 1_600, 11)]
    [InlineData("meeting", 390, 2_950, 13), InlineData("signature", 390, 1_950, 9), InlineData("train", 390, 2_300, 11)]
    public async Task A_form_is_no_longer_than_this(string form, int width, int mostPixels, int mostQuestions)
    {
        await using var clerk = await Clerk.AtAsync(fixture, $"forms/{form}", new() { ViewportSize = new() { Width = width, Height = 800 } });

        var (height, questions) = await LengthAsync(clerk);

        height.ShouldBeLessThanOrEqualTo(mostPixels);
        questions.ShouldBeLessThanOrEqualTo(mostQuestions);
    }

    private static async Task<(int Pixels, int Questions)> LengthAsync(Clerk clerk)
    {
        HashSet<string?> names = [];
        foreach (var box in await clerk.Page.Locator("form.ask :is(input:not([type=hidden]), select, textarea):visible").AllAsync())
        {
            names.Add(await box.GetAttributeAsync("name"));
        }

        var page = await clerk.Page.Locator("html").BoundingBoxAsync();
        return ((int)page!.Height, names.Count);
    }
}
