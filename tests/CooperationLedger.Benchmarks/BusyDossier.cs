using System.Net.Http.Json;
using CooperationLedger.Places;

namespace CooperationLedger.Benchmarks;

/// <summary>A kind of dossier that takes any number of entries.</summary>
/// <param name="Collection">Its part of an address.</param>
/// <param name="Opening">The command that opens one, given its id.</param>
/// <param name="Entry">The command of a later entry, given its number from 0, and where it is sent to.</param>
internal sealed record BusyKind(
    string Name, string Collection, Func<string, object> Opening, Func<int, (string Path, object Command)> Entry)
{
    /// <summary>As many as are members of the United Nations.</summary>
    private const int StatesOfAnAgreement = 193;

    private static readonly object[] Citations = [new { source = "source-gazette", place = "page 1" }];
    private static readonly string[] Both = ["PK", "RU"];
    private static readonly string[] States =
        [.. Both.Union(CountryCode.All.Select(code => code.ToString()).Order()).Take(StatesOfAnAgreement)];

    private static readonly DateOnly First = new(1990, 1, 1);

    public static readonly BusyKind Commitment = new(
        "commitment with checks", "commitments",
        dossier => new { dossier, title = "More trade", owedBy = Both, testable = false, date = First, citations = Citations },
        number => ("checks", new { lookedIn = $"Gazette {number}", date = Date(number), citations = Citations }));

    public static readonly BusyKind Agreement = new(
        $"agreement of {StatesOfAnAgreement} states", "agreements",
        dossier => new { dossier, terms = new { title = "Convention on transit", parties = States }, date = First, citations = Citations },
        Act);

    /// <summary>Every state signs, then every state consents, and so on.</summary>
    private static (string Path, object Command) Act(int number)
    {
        var (party, date, citations) = (States[number % States.Length], Date(number), Citations);
        return (number / States.Length) switch
        {
            0 => ("signatures", new { party, date, citations }),
            1 => ("consents", new { party, date, citations }),
            2 => ("entries-into-force", new { party, date, citations }),
            3 => ("reservations", new { party, reservation = $"reservation-{number}", text = "Not to article 5.", date, citations }),
            _ => ("interpretative-declarations", new { party, text = $"Article {number} concerns transit alone.", date, citations }),
        };
    }

    /// <summary>Three days after the one before; every tenth becomes known late, a month after it happened.</summary>
    private static DateOnly Date(int number) => First.AddDays((3 * number) + (number % 10 == 9 ? -30 : 0) + 31);
}

/// <summary>One dossier of a busy kind, on one server.</summary>
/// <param name="name">Its id is that of the kind and this.</param>
internal sealed class BusyDossier(HttpClient client, BusyKind kind, string name)
{
    private const string Ledger = "ledgers/PK-RU";
    private readonly string id = $"{kind.Collection[..^1]}-{name}";

    public int Entries { get; private set; }

    private string Path => $"{Ledger}/{kind.Collection}/{id}";

    public async Task AppendAsync()
    {
        if (Entries == 0)
        {
            await PostAsync($"/api/{Ledger}/{kind.Collection}", kind.Opening(id));
        }
        else
        {
            var (path, command) = kind.Entry(Entries - 1);
            await PostAsync($"/api/{Path}/{path}", command);
        }

        Entries++;
    }

    public Task PageAsync() => client.GetByteArrayAsync("/" + Path);

    public Task JsonAsync() => client.GetByteArrayAsync("/api/" + Path);

    private async Task PostAsync(string address, object command)
    {
        using var answer = await client.PostAsJsonAsync(address, command);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{address}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }
}
