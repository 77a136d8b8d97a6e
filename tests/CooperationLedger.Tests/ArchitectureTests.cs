using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests;

/// <summary>The rules of the house. Each breach is told with its file, its line and the reason for the rule.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Assembly LedgerAssembly = typeof(LedgerEvent).Assembly;
    private static readonly string Root = RootOfTheRepository();

    [Fact]
    public void The_ledger_depends_on_nothing_but_dotnet() => NoBreach(
        "An auditor folds the same events with the same code, without our server and what it is built on.",
        LedgerAssembly.GetReferencedAssemblies().Where(reference => !reference.Name!.StartsWith("System.", StringComparison.Ordinal))
            .Select(reference => $"src/CooperationLedger/CooperationLedger.csproj: {reference.Name}"));

    [Fact]
    public void The_private_PostgreSQL_knows_nothing_of_the_ledger() => NoBreach(
        "Whoever wants a PostgreSQL of their own takes that project alone; what is kept in it is said by the options.",
        Matches("src/CooperationLedger.PrivatePostgres", ForeignReference(), "*.csproj")
            .Concat(Matches("src/CooperationLedger.PrivatePostgres", ForeignNamespace())));

    [Fact]
    public void A_file_is_short_enough_to_be_read_at_once() => NoBreach(
        "A file of more than 300 lines is not read at once.",
        Sources("src").Where(file => file.Lines.Length > 300).Select(file => $"{file.Name}:301: it has {file.Lines.Length} lines"));

    [Fact]
    public void A_line_is_short_enough_to_be_read_at_once() => NoBreach(
        "A line of more than 140 characters runs out of the window, and mostly says two things at once.",
        from files in new[] { "*.cs", "*.razor" }
        from file in Sources("src", files)
        from line in file.Lines.Index()
        where line.Item.Length > 140
        select $"{file.Name}:{line.Index + 1}: it has {line.Item.Length} characters");

    [Fact]
    public void No_blank_stands_where_Razor_drops_it() => NoBreach(
        "Between an expression and the tag around it a blank is not rendered, and two words run together: say @(\" \").",
        Matches("src", DroppedBlank(), "*.razor"));

    [Fact]
    public void Names_say_what_a_thing_is() => NoBreach(
        "Helper, Util, Manager, Service, Common, Base and Info say nothing; a train's service is the field's own word.",
        Matches("src", EmptyName()).Where(breach => !ServiceOfTrains().IsMatch(breach)));

    [Fact]
    public void Every_command_has_a_file_of_its_own_that_starts_with_its_name_and_its_Decide() => NoBreach(
        "'git ls-files *ScheduleCargoTrain*' must answer what happens when a clerk schedules a train.",
        EventCatalogue.Commands.SelectMany(command => CommandFileBreaches(command.Type)));

    [Fact]
    public void Every_event_stands_in_the_file_of_the_command_that_records_it() => NoBreach(
        "Whoever opens the file of a command sees what comes of it, and what only follows from that in other dossiers.",
        from @event in EventCatalogue.Events.Select(name => name.Type)
        let file = FileOf(@event)
        where EventCatalogue.CommandRecording(@event) is { } command
            ? file != FileOf(command)
            : EventCatalogue.Commands.All(command => file != FileOf(command.Type))
        select $"{file}: {@event.Name}");

    [Fact]
    public void Every_command_is_in_the_catalogue() => NoBreach(
        "What is not in the catalogue can be neither read nor decided.",
        LedgerAssembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(Command)))
            .Except(EventCatalogue.Commands.Select(command => command.Type))
            .Select(type => $"{FileOf(type)}: {type.Name}"));

    [Fact]
    public void Events_and_commands_are_sealed_and_immutable() => NoBreach(
        "What was recorded is never changed, in memory neither.",
        EventCatalogue.Events.Select(name => name.Type).Concat(EventCatalogue.Commands.Select(name => name.Type))
            .SelectMany(type => type.GetProperties().Where(IsSettable).Select(property => $"{FileOf(type)}: {type.Name}.{property.Name} can be set")
                .Concat(type.IsSealed ? [] : [$"{FileOf(type)}: {type.Name} is not sealed"])
                .Concat(type.GetMethod("<Clone>$") is null ? [$"{FileOf(type)}: {type.Name} is no record"] : [])));

    [Fact]
    public void Every_test_of_a_command_is_found_by_its_name() => NoBreach(
        "Tests mirror src, folder for folder.",
        EventCatalogue.Commands.Select(command => FileOf(command.Type).Replace("src/CooperationLedger/", "tests/CooperationLedger.Tests/", StringComparison.Ordinal).Replace(".cs", "Tests.cs", StringComparison.Ordinal))
            .Where(file => !File.Exists(Path.Combine(Root, file))));

    [Fact]
    public void Folds_and_deciders_throw_only_what_cannot_be() => NoBreach(
        "A refusal is a value, and reading never fails: nothing but UnreachableException is thrown there.",
        Sources("src/CooperationLedger")
            .Where(file => Capabilities.Concat(OfAnyKind).Any(folder => file.Name.StartsWith($"src/CooperationLedger/{folder}/", StringComparison.Ordinal)))
            .SelectMany(file => file.Lines.Index()
                .Where(line => Throw().IsMatch(line.Item) && !line.Item.Contains("UnreachableException", StringComparison.Ordinal))
                .Select(line => $"{file.Name}:{line.Index + 1}: {line.Item.Trim()}")));

    [Fact]
    public void No_folder_of_the_ledger_names_one_that_leads_back_to_it()
    {
        var uses = Uses().ToList();
        var named = uses.ToLookup(use => use.From, use => use.To);
        NoBreach(
            "What is read first needs nothing that is read after it; only the catalogue at the root knows all.",
            uses.Where(use => Leads(use.To, use.From, named, [])).Select(use => $"{use.Line}: {use.From} names {use.To}, which leads back"));
    }

    [Fact]
    public void Chronicles_know_days_and_places_and_no_capability() => NoBreach(
        "A chronicle is folded from effects: what an annotation does it says itself, in a folder of its own.",
        Uses().Where(use => use is { From: "Chronicles", To: not ("Dates" or "Places") }).Select(use => $"{use.Line}: {use.To}"));

    [Fact]
    public void Nobody_reads_a_neighbours_view() => NoBreach(
        "A capability reads its neighbours' events, never their views; where it needs more, it says so by an interface that their views answer, as ICommitmentSubject does.",
        from file in Sources("src/CooperationLedger")
        from view in EventCatalogue.Kinds.Select(kind => kind.ViewType)
        where !file.Name.Contains($"/{FolderOf(view)}/", StringComparison.Ordinal)
        from line in file.Lines.Index()
        where Regex.IsMatch(line.Item, $@"\b{view.Name}\b")
        select $"{file.Name}:{line.Index + 1}: {view.Name}");

    [Fact]
    public void One_more_act_of_a_dossier_is_a_matter_of_its_own_capability() => NoBreach(
        "A command is named in its capability's folders and nowhere else, so that nothing else changes when one is added.",
        from kind in EventCatalogue.Kinds
        where kind != CooperationLedger.Ledgers.Ledger.Kind
        from command in kind.Commands
        let folder = FolderOf(kind.ViewType)
        from file in Sources("src")
        where !file.Name.Contains($"/{folder}/", StringComparison.Ordinal)
        from line in file.Lines.Index()
        where Regex.IsMatch(line.Item, $@"\b{command.Name}\b") && !line.Item.TrimStart().StartsWith("//", StringComparison.Ordinal)
        select $"{file.Name}:{line.Index + 1}: {command.Name}");

    [Fact]
    public void Every_capability_says_what_it_does() => NoBreach(
        "A capability's README has its states, its refusals and how its dilemmas were settled, in fewer than 70 lines.",
        Capabilities.Concat(OfAnyKind)
            .Select(folder => $"src/CooperationLedger/{folder}/README.md")
            .Where(file => !File.Exists(Path.Combine(Root, file)) || File.ReadLines(Path.Combine(Root, file)).Count() >= 70));

    [Fact]
    public void Every_refusal_code_of_a_capability_is_in_its_readme() => NoBreach(
        "Callers switch on codes, so each is told with when it is given.",
        from folder in Capabilities.Concat(OfAnyKind)
        let readme = File.ReadAllText(Path.Combine(Root, "src", "CooperationLedger", folder, "README.md"))
        from file in Sources($"src/CooperationLedger/{folder}")
        from line in file.Lines.Index()
        from Match code in RefusalCode().Matches(line.Item)
        where !readme.Contains($"`{code.Groups[1].Value}`", StringComparison.Ordinal)
        select $"{file.Name}:{line.Index + 1}: {code.Groups[1].Value}");

    private static bool Leads(string from, string to, ILookup<string, string> named, HashSet<string> seen) =>
        from == to || (seen.Add(from) && named[from].Any(next => Leads(next, to, named, seen)));

    /// <summary>Where a folder of the ledger names another: by a using, or by a type's name with its folder before it.</summary>
    private static IEnumerable<(string From, string To, string Line)> Uses()
    {
        var types = LedgerAssembly.GetTypes().Where(type => type.Namespace?.StartsWith("CooperationLedger.", StringComparison.Ordinal) == true)
            .ToLookup(FolderOf, type => type.Name.Split('`')[0]);
        return
            from file in Sources("src/CooperationLedger")
            let parts = file.Name.Split('/')
            where parts.Length == 4
            from line in file.Lines.Index()
            where !line.Item.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from Match match in NamedFolder().Matches(line.Item)
            let to = match.Groups["folder"].Value
            where to != parts[2] && (match.Groups["type"].Value is var type && type.Length == 0 ? types.Contains(to) : types[to].Contains(type))
            select (parts[2], to, $"{file.Name}:{line.Index + 1}");
    }

    /// <summary>The folders that hold a kind of dossier.</summary>
    private static IEnumerable<string> Capabilities => EventCatalogue.Kinds.Select(kind => FolderOf(kind.ViewType)).Distinct();

    /// <summary>The folders of what may be recorded in a dossier of any kind.</summary>
    private static readonly string[] OfAnyKind = ["Chronicles", "Claims", "Links", "Merging"];

    private static string FolderOf(Type type) => type.Namespace!.Split('.')[^1];

    private static IEnumerable<string> CommandFileBreaches(Type command)
    {
        var file = FileOf(command);
        var lines = File.ReadAllLines(Path.Combine(Root, file));
        var commands = lines.Index().Where(line => CommandRecord().IsMatch(line.Item)).ToList();
        return
        [
            .. Path.GetFileNameWithoutExtension(file) == command.Name ? [] : new[] { $"{file}:1: {command.Name} is not in a file of its name" },
            .. commands.Skip(1).Select(line => $"{file}:{line.Index + 1}: a second command"),
            .. lines.Any(line => line.Contains($"public static Decision Decide({command.Name} command", StringComparison.Ordinal)) ? [] : new[] { $"{file}:1: no Decide" },
        ];
    }

    private static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string FileOf(Type type) => Sources("src/CooperationLedger")
        .First(file => file.Lines.Any(line => Regex.IsMatch(line, $@"\brecord {type.Name}\b"))).Name;

    private static IEnumerable<string> Matches(string folder, Regex pattern, string files = "*.cs") =>
        from file in Sources(folder, files)
        from line in file.Lines.Index()
        where pattern.IsMatch(line.Item)
        select $"{file.Name}:{line.Index + 1}: {line.Item.Trim()}";

    internal static IEnumerable<(string Name, string[] Lines)> Sources(string folder, string files = "*.cs") =>
        from path in Directory.EnumerateFiles(Path.Combine(Root, folder), files, SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Root, path).Replace('\\', '/')
        where !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal)
            && !name.Contains("/Internal/Generated/", StringComparison.Ordinal)
        orderby name
        select (name, File.ReadAllLines(path));

    private static void NoBreach(string reason, IEnumerable<string> breaches) =>
        breaches.ToList().ShouldBeEmpty(reason);

    private static string RootOfTheRepository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    [GeneratedRegex("<ProjectReference|<PackageReference Include=\"(?!Npgsql\")")]
    private static partial Regex ForeignReference();

    [GeneratedRegex(@"\bCooperationLedger\.(?!PrivatePostgres\b)")]
    private static partial Regex ForeignNamespace();

    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\s+\w*(Helper|Util|Utils|Manager|Service|Common|Base|Info)\b")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"<\w[^<>]*[^/<>]> @|@[^<>]* </\w")]
    private static partial Regex DroppedBlank();

    [GeneratedRegex(@"\brecord (Open)?Cargo(Train)?Service\b")]
    private static partial Regex ServiceOfTrains();

    [GeneratedRegex(@"^using (static )?CooperationLedger\.(?<folder>\w+)|(?<![\w.])(CooperationLedger\.)?(?<folder>[A-Z]\w+)\.(?<type>[A-Z]\w+)")]
    private static partial Regex NamedFolder();

    [GeneratedRegex(@":\s*(Development|Citing)?Command$")]
    private static partial Regex CommandRecord();

    [GeneratedRegex(@"\bthrow\b(?!;)")]
    private static partial Regex Throw();

    /// <remarks>In these folders any text of words and hyphens is one.</remarks>
    [GeneratedRegex("\"([a-z]+(?:-[a-z0-9]+)+)\"")]
    private static partial Regex RefusalCode();
}
