using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace CooperationLedger.Tests;

/// <summary>What is shipped beside the program: images, limits, licences.</summary>
public sealed partial class ShippedFilesTests
{
    private const string Web = "src/CooperationLedger.Web";

    [Fact]
    public void Every_image_is_pinned_by_its_content()
    {
        var images = Image().Matches(Text("docker-compose.yml") + Text($"{Web}/Dockerfile")).Select(image => image.Groups["name"].Value).ToList();

        images.Count.ShouldBe(3);
        images.ShouldAllBe(image => Regex.IsMatch(image, "^[a-z./]+:[0-9.]+@sha256:[0-9a-f]{64}$"));
    }

    [Fact]
    public void The_image_that_builds_has_the_compiler_that_everyone_builds_with()
    {
        var version = JsonElement.Parse(Text("global.json")).GetProperty("sdk").GetProperty("version").GetString();

        Text($"{Web}/Dockerfile").ShouldContain($"/dotnet/sdk:{version}@");
    }

    [Fact]
    public void No_service_may_do_or_use_more_than_it_needs()
    {
        var services = Services();

        services.Keys.ShouldBe(["postgres", "migrate", "web"]);
        foreach (var (name, lines) in services)
        {
            foreach (var limit in new[] { "read_only: true", "cap_drop: [ALL]", "no-new-privileges:true", "mem_limit: ", "cpus: ", "pids_limit: ", "stop_grace_period: " })
            {
                lines.ShouldContain(limit, customMessage: name);
            }

            lines.ShouldNotContain("privileged:", customMessage: name);
        }
    }

    /// <remarks>Whoever the image makes first is superuser, whatever else is said: nobody who works with the ledger may be that.</remarks>
    [Fact]
    public void Nobody_works_in_PostgreSQL_as_the_superuser_that_its_image_makes()
    {
        var compose = Text("docker-compose.yml");
        var superuser = Regex.Match(compose, @"POSTGRES_USER: (\w+)").Groups[1].Value;
        var script = Regex.Match(compose, @"- \./(\S+):/docker-entrypoint-initdb\.d/").Groups[1].Value;

        Regex.Matches(compose, @"Username=(\w+)").Select(user => user.Groups[1].Value).ShouldBe(["ledger", "ledger_server"]);
        superuser.ShouldBe("postgres");
        Text(script).ShouldStartWith("#!/bin/bash\n");
        if (!OperatingSystem.IsWindows())
        {
            // One that may not be run is read into the image's own script, with what it sets.
            File.GetUnixFileMode(Whole(script)).HasFlag(UnixFileMode.UserExecute | UnixFileMode.OtherExecute | UnixFileMode.OtherRead).ShouldBeTrue();
        }
    }

    [Fact]
    public void What_others_wait_for_says_when_it_is_there_and_is_given_the_time_to_begin()
    {
        foreach (var name in new[] { "postgres", "web" })
        {
            foreach (var said in new[] { "healthcheck:\n      ", "start_period: ", "restart: unless-stopped" })
            {
                Services()[name].ShouldContain(said, customMessage: name);
            }
        }

        // On its socket PostgreSQL answers before its roles are made.
        Services()["postgres"].ShouldContain("pg_isready, --host, 127.0.0.1");
    }

    /// <remarks>Whoever passes the program on must pass these on; a package that is raised or added changes its row.</remarks>
    [Fact]
    public void Every_package_that_is_published_has_its_row_in_the_notices_and_the_text_of_its_licence()
    {
        var notices = Text($"{Web}/THIRD-PARTY-NOTICES.txt");
        var rows = Row().Matches(notices);

        rows.Select(row => $"{row.Groups["package"].Value} {row.Groups["version"].Value}").ShouldBe(Published(), StringComparer.OrdinalIgnoreCase);
        rows.Select(row => row.Groups["licence"].Value).Distinct().ShouldAllBe(licence => notices.Contains($"\n== {licence}\n"));
    }

    [Fact]
    public void Every_typeface_that_is_shipped_has_its_row_in_the_notices()
    {
        var notices = Text($"{Web}/THIRD-PARTY-NOTICES.txt");
        var files = Directory.GetFiles(Whole($"{Web}/Assets/fonts")).Select(Path.GetFileNameWithoutExtension).ToList();
        var rows = Typeface().Matches(notices).Select(row => row.Groups["name"].Value).ToList();

        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(name => files.Any(file => file!.StartsWith(name)));
        files.ShouldAllBe(file => rows.Any(name => file!.StartsWith(name)));
        notices.ShouldContain("\n== OFL-1.1\n");
    }

    /// <summary>What the server's references bring along, as the lock file resolves them.</summary>
    private static List<string> Published()
    {
        var packages = JsonElement.Parse(Text($"{Web}/packages.lock.json")).GetProperty("dependencies").GetProperty("net10.0")
            .EnumerateObject().ToDictionary(package => package.Name, package => package.Value, StringComparer.OrdinalIgnoreCase);
        Queue<string> open = new(Reference().Matches(Text($"{Web}/CooperationLedger.Web.csproj")).Select(reference => reference.Groups[1].Value));
        SortedDictionary<string, string> found = new(StringComparer.OrdinalIgnoreCase);
        while (open.TryDequeue(out var name))
        {
            if (found.ContainsKey(name) || !packages.TryGetValue(name, out var package))
            {
                continue;
            }

            found[name] = package.GetProperty("resolved").GetString()!;
            if (package.TryGetProperty("dependencies", out var dependencies))
            {
                dependencies.EnumerateObject().ToList().ForEach(dependency => open.Enqueue(dependency.Name));
            }
        }

        return [.. found.Select(package => $"{package.Key} {package.Value}")];
    }

    /// <summary>What is said of each service, in its lines.</summary>
    private static Dictionary<string, string> Services() => Service().Matches(Text("docker-compose.yml").Split("\nvolumes:\n")[0])
        .ToDictionary(service => service.Groups["name"].Value, service => service.Groups["lines"].Value);

    private static string Text(string file) => File.ReadAllText(Whole(file)).ReplaceLineEndings("\n");

    private static string Whole(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", file);

    [GeneratedRegex(@"^(?:FROM| +image:) (?<name>\S+)", RegexOptions.Multiline)]
    private static partial Regex Image();

    [GeneratedRegex(@"(?<=\n)  (?<name>\w+):\n(?<lines>(?:(?: {4}.*| *)\n)+)")]
    private static partial Regex Service();

    [GeneratedRegex(@"^(?<package>[\w.]+) +(?<version>\d[\w.]*) +(?<licence>[\w.-]+) +\S.*$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^(?<name>[\w-]+) +\d[\d.]* +OFL-1.1 +\S.*$", RegexOptions.Multiline)]
    private static partial Regex Typeface();

    /// <remarks>One that is not published says so.</remarks>
    [GeneratedRegex(@"<PackageReference Include=""([^""]+)"" />")]
    private static partial Regex Reference();
}
