using System.Text.Json;
using CooperationLedger.Json;

namespace CooperationLedger.Web.Hosting;

/// <summary>One line of a seed file: <c>{"id": ..., "command": ..., "data": {...}}</c>; the file's name is the ledger's id.</summary>
/// <param name="Command">The type of the command; null when the line cannot be read.</param>
/// <param name="Data">Of the command. Nobody knows an entry's id before it is recorded: <c>"entry:seed-PK-RU-0019"</c> means the
/// id of the entry from an earlier line.</param>
/// <param name="Unreadable">Why it cannot be read.</param>
public sealed record SeedLine(string Ledger, string Key, Type? Command, JsonElement Data, string? Unreadable = null)
{
    private const string EntryOf = "entry:";

    /// <summary>The lines whose entries it speaks of.</summary>
    public IReadOnlyList<string> Named =>
        Unreadable is null
            ? [.. Texts(Data).Where(text => text.StartsWith(EntryOf, StringComparison.Ordinal)).Select(text => text[EntryOf.Length..])
                .Distinct()] : [];

    /// <param name="entries">The entries of the lines that it names; one that was refused has none.</param>
    /// <returns>The command, or every reason why the line gives none.</returns>
    public (Command? Command, ValueList<Refusal> Faults) Read(IReadOnlyDictionary<string, Guid> entries)
    {
        if (Command is null)
        {
            return (null, [new("unreadable", Unreadable!)]);
        }

        var text = Named.Where(entries.ContainsKey)
            .Aggregate(
                Data.GetRawText(), (json, key) => json.Replace($"\"{EntryOf}{key}\"", $"\"{entries[key]}\"", StringComparison.Ordinal));
        return CommandReader.Read(Command, JsonElement.Parse(text));
    }

    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Texts(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };

    public static async Task<IReadOnlyList<SeedLine>> ReadAllAsync(string folder, CancellationToken ct)
    {
        List<SeedLine> lines = [];
        if (!Directory.Exists(folder))
        {
            return [NotRead("", folder, "There is no such folder of seeds.")];
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var ledger = Path.GetFileNameWithoutExtension(file);
            try
            {
                await foreach (var text in File.ReadLinesAsync(file, ct))
                {
                    lines.Add(Read(ledger, $"line {lines.Count + 1}", text));
                }
            }
            catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
            {
                lines.Add(NotRead(ledger, file, reason.Message));
            }
        }

        return lines;
    }

    private static SeedLine Read(string ledger, string place, string text)
    {
        SeedShape? line;
        try
        {
            line = JsonSerializer.Deserialize<SeedShape>(text, LedgerJson.Options);
        }
        catch (JsonException unreadable)
        {
            return NotRead(ledger, place, unreadable.Message);
        }

        if (line is null)
        {
            return NotRead(ledger, place, "It says nothing.");
        }

        return EventCatalogue.CommandType(line.Command) is { } type
            ? new(ledger, line.Id, type, line.Data)
            : NotRead(ledger, line.Id, $"'{line.Command}' is not a command.");
    }

    private static SeedLine NotRead(string ledger, string place, string why) => new(ledger, place, null, default, why);

    private sealed record SeedShape(string Id, string Command, JsonElement Data);
}
