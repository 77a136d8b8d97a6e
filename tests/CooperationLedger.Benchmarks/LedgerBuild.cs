namespace CooperationLedger.Benchmarks;

/// <summary>A server of the ledger: the one built beside this program, or one published into a folder that the environment names.</summary>
/// <param name="Folder">Holds its programs.</param>
internal sealed record LedgerBuild(string Name, string Folder)
{
    private const string Variable = "LEDGER_SERVER";

    public string Program { get; } = Path.Combine(Folder, "CooperationLedger.Web.dll");

    /// <summary>One, or two of them: the earlier one first.</summary>
    public static IReadOnlyList<LedgerBuild> All { get; } = Read(Environment.GetEnvironmentVariable(Variable));

    /// <summary>The one that is meant where only one is measured.</summary>
    public static LedgerBuild Latest => All[^1];

    /// <returns>What is wrong with what the environment says; null when nothing is.</returns>
    public static string? Complaint() =>
        All.Count > 2 ? $"{Variable} names {All.Count} folders: name one, or two, the earlier server first."
        : All.FirstOrDefault(build => !File.Exists(build.Program)) is { } missing
            ? $"There is no {missing.Program}: {Variable} names folders of published servers."
        : null;

    private static IReadOnlyList<LedgerBuild> Read(string? folders) =>
        (folders ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) switch
        {
            [] => [new("ledger", AppContext.BaseDirectory)],
            [var only] => [new("ledger", only)],
            [var before, var after] => [new("before", before), new("after", after)],
            var more => [.. more.Select((folder, index) => new LedgerBuild($"ledger {index + 1}", folder))],
        };
}
