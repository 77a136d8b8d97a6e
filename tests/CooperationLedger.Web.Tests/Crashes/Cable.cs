using System.Diagnostics;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Crashes;

/// <summary>A network of its own with one machine, in the kernel's own words a namespace, and the cable that leads there from here.</summary>
internal sealed class Cable : IDisposable
{
    private readonly string name = $"ledger{Random.Shared.Next(100_000):00000}";

    public Cable()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/sbin/ip"),
            "To pull a cable takes a network of one's own, which only root may make, on Linux, with the program ip of iproute2.");
        var (first, second) = (Random.Shared.Next(64, 128), Random.Shared.Next(256));
        (Here, There) = ($"100.{first}.{second}.1", $"100.{first}.{second}.2");
        Ip("netns", "add", name);
        Ip("link", "add", name, "type", "veth", "peer", "name", "far", "netns", name);
        Ip("address", "add", $"{Here}/30", "dev", name);
        Ip("link", "set", name, "up");
        Ip("-n", name, "address", "add", $"{There}/30", "dev", "far");
        Plug();
    }

    public string Here { get; }

    public string There { get; }

    /// <summary>What starts a program there.</summary>
    public string[] Through => ["ip", "netns", "exec", name];

    public void Pull() => Ip("-n", name, "link", "set", "far", "down");

    public void Plug() => Ip("-n", name, "link", "set", "far", "up");

    public void Dispose()
    {
        Ip("link", "delete", name);
        Ip("netns", "delete", name);
    }

    private static void Ip(params string[] arguments)
    {
        using var ip = Process.Start("ip", arguments);
        ip.WaitForExit();
        ip.ExitCode.ShouldBe(0, string.Join(' ', arguments));
    }
}
