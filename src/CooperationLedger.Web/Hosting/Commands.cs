using System.Reflection;
using JasperFx;
using JasperFx.CommandLine;
using JasperFx.CommandLine.Commands;
using JasperFx.Core.Reflection;
using JasperFx.Core.TypeScanning;

namespace CooperationLedger.Web.Hosting;

/// <summary>
/// The words that may follow the program's name: <c>backup</c>, <c>restore</c>, <c>migrate</c>, <c>help</c> and the commands of JasperFx.
/// </summary>
internal static class Commands
{
    private const string Help = "help";

    /// <summary>Whether a server is started: settings may follow, but no command.</summary>
    internal static bool Serve(string[] args) => args is [] or [['-', ..], ..];

    /// <summary>Whether the tables are only made or changed for a server of this version.</summary>
    internal static bool Migrate(string[] args) => args is ["migrate", ..];

    internal static bool AskForHelp(string[] args) => args is [Help];

    /// <returns>The same with every way to ask for help put as <c>help</c>, followed by the command, if JasperFx can explain it.</returns>
    /// <exception cref="WrongSettingException">There is no such command.</exception>
    internal static string[] Understood(string[] args)
    {
        var command = args.FirstOrDefault(word => word is not (Help or "?"));
        if (command is null or ['-', ..] || BackupCommands.Are([command]) || Migrate([command]))
        {
            return args is [Help or "?", ..] || args.Any(word => word is "--help" or "-h" or "-?") ? [Help] : args;
        }

        if (!Known().ContainsKey(command))
        {
            throw new WrongSettingException($"There is no command {command}. Give --help instead to see those that there are.");
        }

        // To a command of JasperFx, -h may be something else.
        return args.Contains("--help") ? [Help, command] : args;
    }

    /// <exception cref="WrongSettingException">The command line, or a file of settings, cannot be read, or names a setting that there
    /// is not.</exception>
    internal static WebApplicationBuilder BuilderFor(string[] args)
    {
        if (Serve(args))
        {
            Settings.ShouldBeKnown(args);
        }

        try
        {
            // Otherwise it would watch over the folder that it was started in, and be woken by each file that is written there.
            return WebApplication
                .CreateBuilder(
                    ["--hostBuilder:reloadConfigOnChange=false", .. BackupCommands.Settings(args).Select(Settings.AsInTheEnvironment)]);
        }
        catch (Exception reason) when (reason is FormatException or InvalidDataException or IOException)
        {
            throw new WrongSettingException($"The settings cannot be read: {reason.Message}", reason);
        }
    }

    internal static string Usage() =>
        $"""
        Cooperation Ledger: what two states have said, signed, built and promised to each other.

        dotnet run --project src/CooperationLedger.Web
            starts the server, at http://127.0.0.1:5080; add --urls http://127.0.0.1:5081 for another address
        dotnet run --project src/CooperationLedger.Web -- backup /safe/place/ledger.tar.gz
            writes the private ledger into one file
        dotnet run --project src/CooperationLedger.Web -- restore /safe/place/ledger.tar.gz
            makes a private ledger of such a file, in a folder named with Postgres__Folder

        dotnet run --project src/CooperationLedger.Web -- migrate
            makes the tables, and what guards them, as the role of ConnectionStrings__Migrations for that of ConnectionStrings__Ledger

        README.md lists the settings. For whoever changes or mends the server there are also these, in place of backup;
        `-- help codegen` explains one:

        {string.Join('\n', Known().Where(command => command.Key != Help).Select(Line))}
        """;

    private static string Line(KeyValuePair<string, Type> command) =>
        $"{command.Key,-22}{CommandFactory.DescriptionFor(command.Value)}";

    /// <summary>JasperFx is asked, since each of its packages brings commands of its own.</summary>
    private static SortedDictionary<string, Type> Known()
    {
        var factory = new CommandFactory();
        factory.RegisterCommands(typeof(RunCommand).Assembly);
        foreach (var assembly in AssemblyFinder.FindAssemblies(BringsCommands))
        {
            factory.RegisterCommands(assembly);
        }

        return new(
            factory.AllCommandTypes().ToDictionary(CommandFactory.CommandNameFor, StringComparer.OrdinalIgnoreCase),
                StringComparer.OrdinalIgnoreCase);
    }

    private static bool BringsCommands(Assembly assembly)
    {
        try
        {
            return assembly.HasAttribute<JasperFxAssemblyAttribute>();
        }
        catch (FileNotFoundException)
        {
            // Of another program in the same folder, as of the tests, which has packages that this one lacks.
            return false;
        }
    }
}
