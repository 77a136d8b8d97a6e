using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CooperationLedger.Chronicles;
using CooperationLedger.Ledgers;

namespace CooperationLedger.Json;

/// <summary>Reads a command from JSON and finds every wrong field at once, in words a clerk understands.</summary>
public static class CommandReader
{
    /// <summary>The most characters of any one text in a command.</summary>
    public const int MostCharacters = 4_000;

    /// <summary>The most items of any one list in a command.</summary>
    public const int MostItems = 1_000;

    /// <summary>The most faults reported at once: an answer is not to be many times as long as its question.</summary>
    public const int MostFaults = 50;

    /// <returns>The command, or null and at least one fault.</returns>
    public static (Command? Command, ValueList<Refusal> Faults) Read(Type command, JsonElement body)
    {
        List<Refusal> faults = [];
        Check(body, command, "", faults);
        if (faults.All(fault => fault.Field is not ("" or "/dossier")) && IdFault(command, Id(body)) is { } wrongId)
        {
            faults.Add(wrongId);
        }

        return faults.Count > 0 ? (null, [.. faults.Take(MostFaults)]) : ((Command)body.Deserialize(command, LedgerJson.Options)!, []);
    }

    private static string? Id(JsonElement body) => body.TryGetProperty("dossier", out var id) ? id.GetString() : null;

    /// <summary>A command that opens no dossier names the one it is about; an id is one of the command's own kind.</summary>
    private static Refusal? IdFault(Type command, string? dossier)
    {
        if (dossier is null)
        {
            return command == typeof(OpenLedger) || Command.Opens(command) ? null : new("missing", "dossier is required.", "/dossier");
        }

        var kind = EventCatalogue.KindOf(command) ?? EventCatalogue.KindOf(dossier);
        return kind is null ? new("not-a-dossier-id", $"'{Refusal.Shortened(dossier)}' is the id of no kind of dossier.", "/dossier")
            : DossierId.Complaint(dossier, kind.Name) is { } complaint ? new("not-a-dossier-id", complaint, "/dossier")
            : null;
    }

    /// <param name="manyLines">Of a text: whether it may run over several lines.</param>
    private static void Check(JsonElement value, Type type, string at, List<Refusal> faults, bool manyLines = false)
    {
        if (type == typeof(Command))
        {
            CheckNamed(value, at, faults);
            return;
        }

        var info = LedgerJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object when value.ValueKind != JsonValueKind.Object:
                faults.Add(new("wrong-type", $"{Name(at)} must be an object with fields.", at));
                break;
            case JsonTypeInfoKind.Object:
                CheckMembers(value, info, at, faults);
                break;
            case JsonTypeInfoKind.None when IsList(type, out var item):
                CheckItems(value, item, at, faults);
                break;
            default:
                CheckLeaf(value, type, at, faults, manyLines);
                break;
        }
    }

    /// <summary>A command inside a command, as <c>{type, data}</c>.</summary>
    private static void CheckNamed(JsonElement value, string at, List<Refusal> faults)
    {
        var before = faults.Count;
        Check(value, typeof(NamedCommandShape), at, faults);
        if (faults.Count > before)
        {
            return;
        }

        var name = value.GetProperty("type").GetString()!;
        if (EventCatalogue.CommandType(name) is not { } type || !EventCatalogue.CanStandInstead(type))
        {
            faults.Add(
                new("unknown-command", $"'{Refusal.Shortened(name)}' is not a command that can be inside another.", at + "/type"));
            return;
        }

        Check(value.GetProperty("data"), type, at + "/data", faults);
    }

    private static void CheckMembers(JsonElement value, JsonTypeInfo info, string at, List<Refusal> faults)
    {
        var known = info.Properties.ToDictionary(property => property.Name);
        HashSet<string> seen = [];
        foreach (var member in value.EnumerateObject().TakeWhile(_ => faults.Count < MostFaults))
        {
            if (NameOf(member) is not { } name)
            {
                faults.Add(
                    new("unknown-field",
                        $"The name of a field holds half of a character (a lone surrogate); there are: {string.Join(", ", known.Keys)}.",
                            at));
                continue;
            }

            var field = $"{at}/{Escaped(name)}";
            if (!seen.Add(name))
            {
                faults.Add(new("named-twice", $"{Name(field)} is given twice.", field));
            }
            else if (!known.TryGetValue(name, out var property))
            {
                faults.Add(
                    new("unknown-field", $"There is no field '{Refusal.Shortened(name)}' here; there are: {string.Join(", ", known.Keys)}.",
                        field));
            }
            else if (member.Value.ValueKind != JsonValueKind.Null)
            {
                Check(member.Value, property.PropertyType, field, faults, ManyLinesAttribute.Marks(property));
            }
            else if (property.IsRequired || !property.IsSetNullable)
            {
                faults.Add(new("missing", $"{Name(field)} is required.", field));
            }
        }

        faults.AddRange(known.Values.Where(property => property.IsRequired && !seen.Contains(property.Name))
            .Select(property => new Refusal("missing", $"{Name(property.Name)} is required.", $"{at}/{property.Name}")));
    }

    /// <returns>Null when it holds a lone surrogate, which the JSON reader refuses to unescape.</returns>
    public static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static bool Says(JsonElement value, string text) =>
        value.ValueKind == JsonValueKind.String && !HoldsLoneSurrogate(value.GetRawText()) && value.GetString() == text;

    private static void CheckItems(JsonElement value, Type item, string at, List<Refusal> faults)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            faults.Add(new("wrong-type", $"{Name(at)} must be a list.", at));
            return;
        }

        if (value.GetArrayLength() > MostItems)
        {
            faults.Add(new("too-long", $"{Name(at)} has {value.GetArrayLength()} items; {MostItems} are the most.", at));
            return;
        }

        foreach (var (index, element) in value.EnumerateArray().Index().TakeWhile(_ => faults.Count < MostFaults))
        {
            if (element.ValueKind == JsonValueKind.Null)
            {
                faults.Add(new("missing", $"{Name($"{at}/{index}")} is empty.", $"{at}/{index}"));
            }
            else
            {
                Check(element, item, $"{at}/{index}", faults);
            }
        }
    }

    private static void CheckLeaf(JsonElement value, Type type, string at, List<Refusal> faults, bool manyLines)
    {
        if (value.ValueKind == JsonValueKind.String && TextFault(value, manyLines) is { } fault)
        {
            faults.Add(new("wrong-text", $"{Name(at)} {fault}", at));
            return;
        }

        try
        {
            value.Deserialize(type, LedgerJson.Options);
        }
        catch (JsonException wrong)
        {
            // Our own converters complain in a clerk's words; the framework's name the types it was compiled with.
            var detail = wrong.Message.Contains("could not be converted", StringComparison.Ordinal) ? Expected(type) : wrong.Message;
            faults.Add(new("wrong-value", $"{Name(at)}: {detail}", at));
        }
    }

    private static string? TextFault(JsonElement value, bool manyLines)
    {
        if (HoldsLoneSurrogate(value.GetRawText()))
        {
            return "holds half of a character (a lone surrogate).";
        }

        var text = value.GetString()!;
        return text.Length > MostCharacters
            ? $"has {text.Length:N0} characters; {MostCharacters:N0} are the most."
            : WrittenText.Complaint(text, manyLines);
    }

    /// <remarks>Read from the text as it came: the JSON reader refuses to unescape such a string at all.</remarks>
    private static bool HoldsLoneSurrogate(string raw)
    {
        for (var i = 0; i + 1 < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                continue;
            }

            var unit = CodeUnit(raw, i);
            if (unit is >= 0xDC00 and <= 0xDFFF
                || (unit is >= 0xD800 and <= 0xDBFF && CodeUnit(raw, i + 6) is not (>= 0xDC00 and <= 0xDFFF)))
            {
                return true;
            }

            i += unit is >= 0xD800 and <= 0xDBFF ? 11 : 1;
        }

        return false;
    }

    private static int? CodeUnit(string raw, int at) =>
        at + 5 < raw.Length && raw[at] == '\\' && raw[at + 1] == 'u' ? Convert.ToInt32(raw.Substring(at + 2, 4), 16) : null;

    private static string Expected(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { IsEnum: true } options =>
            $"must be one of {string.Join(", ", Enum.GetNames(options).Select(JsonNamingPolicy.CamelCase.ConvertName))}.",
        var other when other == typeof(bool) => "must be true or false.",
        var other when other == typeof(Guid) => "must be an entry's id.",
        _ => "must be text.",
    };

    private static bool IsList(Type type, out Type item)
    {
        var isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);
        item = isList ? type.GetGenericArguments()[0] : type;
        return isList;
    }

    private static string Name(string at) => at.Length == 0 ? "The command" : at.Split('/')[^1] is var last
        && int.TryParse(last, out var index)
        ? $"item {index + 1} of {at.Split('/')[^2]}"
        : last;

    private static string Escaped(string name) =>
        Refusal.Shortened(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private sealed record NamedCommandShape(string Type, JsonElement Data);
}
