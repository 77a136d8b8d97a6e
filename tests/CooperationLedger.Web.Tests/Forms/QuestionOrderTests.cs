using System.Runtime.CompilerServices;
using CooperationLedger.Web.Forms;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Forms;

/// <summary>Every form asks what, when, who, where and why, then what few entries need, then the source.</summary>
public sealed class QuestionOrderTests
{
    [Fact]
    public void Every_form_asks_in_the_order_of_this_list()
    {
        var listed = string.Join('\n', FormCatalogue.All.Select(form => Listed(form.Declared.Noun, form.Fields))) + '\n';

        listed.ShouldBe(File.ReadAllText(Path.Combine(Folder(), "QuestionOrder.txt")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Nothing_that_has_to_be_answered_is_under_More()
    {
        var rare = FormCatalogue.All.SelectMany(form => All(form.Fields).Where(field => field.Apart).Select(field => (form.Declared.Noun, Field: field))).ToList();

        rare.Count.ShouldBeGreaterThan(100);
        rare.Where(asked => asked.Field is { Required: true } and not (Field.Choice { Default: not null } or Field.YesNo { Default: not null }))
            .ShouldBeEmpty();
    }

    private static string Listed(string noun, IReadOnlyList<Field> fields)
    {
        var questions = Question.In(fields);
        var rare = questions.Where(question => question.Field.Apart).ToList();
        return $"{noun}: {string.Join(", ", questions.TakeWhile(question => !question.Field.Apart && question.Field.Part < QuestionPart.Source).Select(Named))}"
            + (rare.Count == 0 ? "" : $" | More: {string.Join(", ", rare.Select(Named))}")
            + (questions.Any(IsSource) ? $" | Source: {string.Join(", ", questions.Where(IsSource).Select(Named))}" : "");
    }

    private static bool IsSource(Question question) => !question.Field.Apart && question.Field.Part == QuestionPart.Source;

    private static string Named(Question question) => question.At[1..];

    private static IEnumerable<Field> All(IEnumerable<Field> fields) => fields.SelectMany(field => field switch
    {
        Field.Group group => All(group.Fields).Prepend(field),
        Field.Rows rows => All([rows.Item]).Prepend(field),
        _ => [field],
    });

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
