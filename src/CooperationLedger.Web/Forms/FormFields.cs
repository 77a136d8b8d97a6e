using System.Text.Json.Serialization.Metadata;
using System.Text.Json;
using CooperationLedger.Amounts;
using CooperationLedger.Dates;
using CooperationLedger.Json;
using CooperationLedger.Places;
using CooperationLedger.Sectors;
using CooperationLedger.Sources;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Forms;

/// <summary>Derives the questions of a form from the command that it makes.</summary>
internal sealed class FormFields(CommandDeclaration declared)
{
    public static IReadOnlyList<Field> Of(CommandDeclaration declared) => new FormFields(declared).InMembers(declared.Command, "");

    private IReadOnlyList<Field> InMembers(Type type, string at) =>
    [
        .. from property in LedgerJson.Options.GetTypeInfo(type).Properties
           let pattern = $"{at}/{property.Name}"
           where property.PropertyType != typeof(Command) && !declared.LeftOut.Contains(pattern)
           orderby Place(pattern)
           select Of(property, pattern, isPart: at.Length > 0 && !QuestionRules.IsSubject(type)),
    ];

    /// <summary>What it is about comes first, what it is called second; the day of the entry after every other time.</summary>
    private static int Place(string pattern) => pattern switch
    {
        "/dossier" => 0,
        "/date" => 3,
        "/before" or "/after" => 4,
        _ => pattern.Split('/')[^1] is "title" or "name" ? 1 : 2,
    };

    /// <param name="isPart">It is asked with the others of a group, in the order of the group.</param>
    private Field Of(JsonPropertyInfo property, string pattern, bool isPart)
    {
        var parameter = property.AssociatedParameter;
        var @default = parameter is { HasDefaultValue: true, DefaultValue: { } value } ? value : null;
        var names = NamedDossier.Mark(property);
        var field = pattern == "/dossier"
            ? Subject()
            : Of(property.PropertyType, pattern, property.IsRequired, @default, names);
        field = field is Field.Text text ? text with { ManyLines = ManyLinesAttribute.Marks(property) } : field;
        var isOptional = !field.Required || @default is not null;
        var asked = new AskedMember(
            property.Name, Held(property.PropertyType), names is not null, names?.Kind, isOptional, declared.Command);
        return field with
        {
            Name = property.Name,
            Part = isPart || pattern == "/dossier" ? QuestionPart.What : QuestionRules.PartOf(asked),
            Apart = pattern == "/dossier" ? field is Field.Text : QuestionRules.IsRare(asked),
        };
    }

    /// <summary>What a member holds; of a list, what its items are.</summary>
    private static Type Held(Type member) =>
        Nullable.GetUnderlyingType(member) is { } type ? type
        : member.IsGenericType && member.GetGenericTypeDefinition() == typeof(ValueList<>) ? member.GetGenericArguments()[0]
        : member;

    /// <summary>The dossier that the command is about.</summary>
    private Field Subject()
    {
        var kind = EventCatalogue.KindOf(declared.Command)?.Name;
        var opens = Command.Opens(declared.Command);
        return opens && declared.NewOne is null
            ? Text("/dossier", required: false)
            : Dossier("/dossier", required: !opens, kind, declared.NewOne);
    }

    private Field Of(Type member, string pattern, bool required, object? @default, NamesAttribute? names)
    {
        var type = Nullable.GetUnderlyingType(member) ?? member;
        if (names is not null && type == typeof(string))
        {
            return Dossier(pattern, required, names.Kind, orNone: null) with { IsCited = names.Kind == Source.Kind.Name };
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return Rows(type.GetGenericArguments()[0], pattern, required, names);
        }

        var words = WordsOf(pattern);
        return type switch
        {
            _ when type == typeof(bool) => YesOrNo(words, required, member == type, @default),
            _ when type == typeof(EdtfDate) =>
                new Field.Date
                {
                    Name = "",
                    Label = words.Label,
                    Hint = words.Hint ?? "For example 3 June 2025, June 2025, summer 2025 or "
                    + "about August 2025.",
                    Required = required
                },
            _ when type == typeof(When) => new Field.Day { Name = "", Label = words.Label, Hint = words.Hint, Required = required },
            _ when type == typeof(CountryCode) =>
                new Field.Country { Name = "", Label = words.Label, Hint = words.Hint, Required = required },
            _ when type == typeof(Place) =>
                new Field.Place
                {
                    Name = "",
                    Label = words.Label,
                    Hint = words.Hint ?? "For example Karachi or Pakistan.",
                    Required = required
                },
            _ when type == typeof(Sector) => new Field.OfSector { Name = "", Label = words.Label, Hint = words.Hint, Required = required },
            _ when type == typeof(Currency) =>
                new Field.OfCurrency { Name = "", Label = words.Label, Hint = words.Hint, Required = required },
            _ when type == typeof(Guid) => new Field.EntryOf { Name = "", Label = words.Label, Hint = words.Hint, Required = required },
            _ when type == typeof(int)
                || type == typeof(long) => new Field.Number { Name = "", Label = words.Label, Hint = words.Hint, Required = required },
            _ when type == typeof(ExactNumber)
                || type == typeof(SignedNumber) =>
                new Field.Amount
                {
                    Name = "",
                    Label = words.Label,
                    Hint = words.Hint,
                    Required = required,
                    MayBeBelowZero = type == typeof(SignedNumber),
                },
            { IsEnum: true } => Choice(type, words, pattern, required, @default),
            _ when LedgerJson.Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Object =>
                new Field.Group
                {
                    Name = "",
                    Label = words.Label,
                    Hint = words.Hint,
                    Required = required,
                    IsSubject = QuestionRules.IsSubject(type),
                    Fields = InMembers(type, pattern),
                },
            _ => Text(pattern, required),
        };
    }

    private Field.Rows Rows(Type item, string pattern, bool required, NamesAttribute? names)
    {
        var words = WordsOf(pattern);
        return new()
        {
            Name = "",
            Label = words.Label,
            Hint = words.Hint,
            Required = required,
            AtLeast = words.Rows,
            Item = Of(item, pattern + "/*", required: true, null, names),
        };
    }

    private static Field YesOrNo(FieldWords words, bool required, bool cannotBeNull, object? @default) => @default is false
        || (cannotBeNull && !required && @default is null)
        ? new Field.Tick { Name = "", Label = words.Label, Hint = words.Hint }
        : new Field.YesNo
        {
            Name = "",
            Label = words.Label,
            Hint = words.Hint,
            Required = required || cannotBeNull,
            Default = @default is true ? "yes" : null,
        };

    private Field.Choice Choice(Type options, FieldWords words, string pattern, bool required, object? @default) => new()
    {
        Name = "",
        Label = words.Label,
        Hint = words.Hint,
        Required = required || @default is not null,
        Default = @default is null ? null : JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(options, @default)!),
        Options =
            [.. Enum.GetNames(options).Select(JsonNamingPolicy.CamelCase.ConvertName)
                .Select(value => new Option(value, OptionWords(options, pattern, value)))],
    };

    /// <param name="value">Of an enumeration, as JSON has it.</param>
    public string OptionWords(Type options, string pattern, string value) =>
        declared.Options.TryGetValue($"{pattern}={value}", out var words) ? words
        : options == typeof(DateBasis) ? Words.Basis(Enum.Parse<DateBasis>(value, ignoreCase: true))
        : Spoken(value);

    private Field.Text Text(string pattern, bool required)
    {
        var words = WordsOf(pattern);
        return new() { Name = "", Label = words.Label, Hint = words.Hint, Required = required };
    }

    private Field.Dossier Dossier(string pattern, bool required, string? kind, string? orNone)
    {
        var words = WordsOf(pattern);
        return new() { Name = "", Label = words.Label, Hint = words.Hint, Required = required, Kind = kind, OrNone = orNone };
    }

    /// <param name="pattern">A place as <see cref="CommandDeclaration"/> names it.</param>
    public FieldWords WordsOf(string pattern) =>
        declared.Fields.TryGetValue(pattern, out var words) ? words
        : SharedWording.Of(declared.Command, pattern)
            ?? new(Spoken(pattern.Split('/') is [.. var path, "*"] ? path[^1] : pattern.Split('/')[^1]));

    /// <returns>"Window basis" for <c>windowBasis</c>.</returns>
    public static string Spoken(string name) =>
        Words.Upper(string.Concat(name.Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}")).Trim());
}
