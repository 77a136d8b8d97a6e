using System.Text.Json;
using CooperationLedger.Json;

namespace CooperationLedger.Web.Hosting;

/// <summary>One line of a seed file: <c>{"id": ..., "command": ..., "data": {...}}</c>; the file's name is the ledger's id.</summary>
public sealed record SeedLine(string Ledger, string Key, Command? Command, ValueList<Refusal> Faults)
{
    public static async Task<IReadOnlyList<SeedLine>> ReadAllAsync(string folder, CancellationToken ct)
    {
        List<SeedLine> lines = [];
        if (!Directory.Exists(folder))
        {
            return [Unreadable("", folder, "There is no such folder of seeds.")];
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var ledger = Path.GetFileNameWithoutExtension(file);
            await foreach (var text in File.ReadLinesAsync(file, ct))
            {
                lines.Add(Read(ledger, $"line {lines.Count + 1}", text));
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
            return Unreadable(ledger, place, unreadable.Message);
        }

        if (line is null)
        {
            return Unreadable(ledger, place, "It says nothing.");
        }

        if (EventCatalogue.CommandType(line.Command) is not { } type)
        {
            return Unreadable(ledger, line.Id, $"'{line.Command}' is not a command.");
        }

        var (command, faults) = CommandReader.Read(type, line.Data);
        return new(ledger, line.Id, command, faults);
    }

    private static SeedLine Unreadable(string ledger, string place, string why) => new(ledger, place, null, [new("unreadable", why)]);

    private sealed record SeedShape(string Id, string Command, JsonElement Data);
}
