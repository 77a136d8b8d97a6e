using System.Text.Json.Nodes;
using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Web.Http;

namespace CooperationLedger.Web.Forms;

/// <summary>A form laid before a clerk: what it asks, and what is settled already.</summary>
/// <param name="Address">Where it is read and sent to.</param>
/// <param name="Settled">Members of the command that are not asked.</param>
public sealed record FormSheet(string Ledger, string Address, CommandDeclaration Declared, IReadOnlyList<Field> Fields, JsonObject Settled)
{
    /// <summary>The entry that the form is about, as it is now.</summary>
    public AnnotatedSubject? Annotated { get; init; }

    /// <summary>Of a correction: what the entry says, as the form is first filled in with.</summary>
    public FormValues? Said { get; init; }

    /// <summary>Every field that holds a value itself, those of what can be added included.</summary>
    public IEnumerable<Field> AllBoxes =>
        FieldWalk.Boxes(Fields.Concat(Additions.SelectMany(addition => addition.Form.Fields)));

    /// <summary>The forms of other dossiers that can be added on the way, by kind.</summary>
    public IReadOnlyList<Addition> Additions { get; } = [.. FieldWalk.Kinds(Fields)
        .Select(kind => (Kind: kind, Form: FormCatalogue.Adding(kind)))
        .Where(pair => pair.Form is not null && pair.Form.Command != Declared.Command)
        .Select(pair => new Addition(pair.Kind, pair.Form!))];

    /// <summary>
    /// What can be added comes after the first question that chooses from its list, one that is asked openly before one under "More".
    /// </summary>
    public IEnumerable<Addition> AdditionsAfter(string at) => Additions.Where(addition => (
        from question in Question.WithInner(Fields)
        where question.Field is not Field.Group && FieldWalk.Kinds([question.Field]).Contains(addition.Kind)
        orderby question.Field.Apart
        select question.At).FirstOrDefault() == at);

    /// <summary>The places of all boxes, as they are read down the page.</summary>
    public IEnumerable<string> Boxes(FormValues values) => Boxes(Fields, "", values);

    private IEnumerable<string> Boxes(IEnumerable<Field> fields, string at, FormValues values) =>
        Question.In(fields, at).SelectMany(question => BoxesOf(question, values).Concat(
            AdditionsAfter(question.At).SelectMany(addition => Boxes(addition.Form.Fields, addition.At, values))));

    private IEnumerable<string> BoxesOf(Question question, FormValues values) => question.Field switch
    {
        Field.Group group => Boxes(group.Fields, question.At, values),
        Field.Rows rows => Enumerable.Range(0, FieldWalk.Shown(rows, question.At, values))
            .SelectMany(row => BoxesOf(new(rows.Item, $"{question.At}/{row}"), values)),
        _ => [question.At],
    };

    /// <summary>A sheet for any command: from the catalogue of forms.</summary>
    public static FormSheet Of(string ledger, CommandForm form) =>
        new(ledger, FormAddress.Form(ledger, form.Declared.Noun), form.Declared, form.Fields, []);

    /// <summary>The names in a sent form that belong to nothing that it asks.</summary>
    public IEnumerable<string> Unasked(FormValues values) => values.ByName.Keys.Where(name =>
        Additions.FirstOrDefault(addition => name.StartsWith(addition.At + "/", StringComparison.Ordinal)) is { } addition
            ? !FieldWalk.IsAsked(addition.Form.Fields, name[addition.At.Length..])
            : !FieldWalk.IsAsked(Fields, name));

    /// <summary>Everything that is wrong before it comes to deciding, named in the words of the form.</summary>
    public (Command? Command, IReadOnlyList<Refusal> Faults) Read(FormValues values) => Read(Declared.Command, Fields, values, Settled, "");

    public static (Command? Command, IReadOnlyList<Refusal> Faults) Read(
        Type type, IReadOnlyList<Field> fields, FormValues values, JsonObject settled, string at)
    {
        var (json, unreadable) = FormReader.Read(fields, values, at);
        Merge(json, settled);
        var (command, faults) = CommandReader.Read(type, JsonSerializer.SerializeToElement(json, LedgerJson.Options));
        var isUncited = type.IsAssignableTo(typeof(CitingCommand)) && json["citations"] is null or JsonArray { Count: 0 };
        if (unreadable.Count + faults.Count > 0 && isUncited)
        {
            // Nobody decides what cannot be read; this would come up only when all else is mended.
            faults = [.. faults.Where(fault => fault.Field != "/citations"), CitingCommand.Uncited()];
        }

        var further = faults.Select(fault => fault with { Field = at + fault.Field })
            .Where(fault => unreadable.All(other => other.Field != fault.Field));
        return (unreadable.Count > 0 ? null : command, [.. unreadable, .. further]);
    }

    private static void Merge(JsonObject into, JsonObject settled)
    {
        foreach (var (name, value) in settled)
        {
            if (into[name] is JsonObject inner && value is JsonObject given)
            {
                Merge(inner, given);
            }
            else
            {
                into[name] = value?.DeepClone();
            }
        }
    }
}

/// <param name="Said">What the entry says now.</param>
/// <param name="Version">Of the dossier that is written to, when the form was made; null where that is another than the entry's.</param>
public sealed record AnnotatedSubject(Entry Entry, LedgerEvent Said, DossierVersion? Version);

/// <summary>A dossier that can be added without leaving the form.</summary>
public sealed record Addition(string Kind, CommandForm Form)
{
    /// <summary>Where its fields are in the form.</summary>
    public string At => $"/new/{Kind}";
}
