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
        var services = Service().Matches(Text("docker-compose.yml").Split("\nvolumes:\n")[0])
            .ToDictionary(service => service.Groups["name"].Value, service => service.Groups["lines"].Value);

        services.Keys.ShouldBe(["postgres", "migrate", "web"]);
        foreach (var (name, lines) in services)
        {
            foreach (var limit in new[] { "read_only: true", "cap_drop: [ALL]", "no-new-privileges:true", "mem_limit: ", "pids_limit: " })
            {
                lines.ShouldContain(limit, customMessage: name);
            }

            lines.ShouldNotContain("privileged:", customMessage: name);
        }
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

    private static string Text(string file, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", file)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^(?:FROM| +image:) (?<name>\S+)", RegexOptions.Multiline)]
    private static partial Regex Image();

    [GeneratedRegex(@"(?<=\n)  (?<name>\w+):\n(?<lines>(?:(?: {4}.*| *)\n)+)")]
    private static partial Regex Service();

    [GeneratedRegex(@"^(?<package>[\w.]+) +(?<version>\d[\w.]*) +(?<licence>[\w.-]+) +\S.*$", RegexOptions.Multiline)]
    private static partial Regex Row();

    /// <remarks>One that is not published says so.</remarks>
    [GeneratedRegex(@"<PackageReference Include=""([^""]+)"" />")]
    private static partial Regex Reference();
}
