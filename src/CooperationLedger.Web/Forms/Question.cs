namespace CooperationLedger.Web.Forms;

/// <summary>What a question is about. A form asks in this order, since a source answers in this order.</summary>
public enum QuestionPart
{
    What,
    When,
    Who,
    Where,
    Why,

    /// <summary>How it is known: asked last, after "More".</summary>
    Source,
}

/// <summary>A question of a form, with the name of its answer in what is sent.</summary>
public sealed record Question(Field Field, string At)
{
    /// <summary>
    /// The questions of a form or of a part of one, in the order in which they are asked: those that few entries need come after the
    /// others, before the source. What the form is about is no part of its own: its questions are among the others.
    /// </summary>
    public static IReadOnlyList<Question> In(IEnumerable<Field> fields, string at = "") =>
        [.. Spread(fields, at).OrderBy(question => Turn(question.Field)).ThenBy(question => question.Field.Part)];

    private static int Turn(Field field) => field.Apart ? 1 : field.Part == QuestionPart.Source ? 2 : 0;

    /// <summary>Those questions, then the ones inside each that is a group.</summary>
    public static IEnumerable<Question> WithInner(IEnumerable<Field> fields, string at = "") => In(fields, at).SelectMany(question =>
        question.Field is Field.Group group ? WithInner(group.Fields, question.At).Prepend(question) : [question]);

    private static IEnumerable<Question> Spread(IEnumerable<Field> fields, string at) => fields.SelectMany(field =>
        field is Field.Group { IsSubject: true } subject
            ? Spread(subject.Fields, $"{at}/{field.Name}")
            : [new Question(field, $"{at}/{field.Name}")]);
}
