using CooperationLedger.Web.Forms;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Forms;

public sealed class FieldNameTests
{
    [Fact]
    public void No_form_asks_anything_by_a_longer_name_than_is_read()
    {
        var names = FormCatalogue.All.SelectMany(form => Names(form.Fields, "")).ToList();

        // A form about an entry has the fields of another in it; one that adds a dossier on the way has them under its kind.
        var longest = names.Max(name => name.Length) + "/instead/data".Length;
        longest.ShouldBeInRange(40, SentForm.MostNameCharacters);
    }

    private static IEnumerable<string> Names(IEnumerable<Field> fields, string at) => fields.SelectMany(field => Names(field, $"{at}/{field.Name}"));

    private static IEnumerable<string> Names(Field field, string at) => field switch
    {
        Field.Group group => Names(group.Fields, at),
        Field.Rows rows => Names(rows.Item, $"{at}/{FormValues.MostRows - 1}"),
        Field.Day => [Field.Day.BasisOf(at)],
        _ => [at],
    };
}
