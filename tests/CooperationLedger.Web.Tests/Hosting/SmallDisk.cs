using System.Diagnostics;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Hosting;

/// <summary>A disk of its own, in memory, that can be made as small as what it holds.</summary>
public sealed class SmallDisk : IDisposable
{
    public const string WhyNot = "A disk that can be filled has to be mounted, which only root may do, on Linux: run the tests as root, as CI does.";

    private const int Kibibyte = 1024;
    private const int BlockBytes = 4096;

    private readonly TemporaryFolder folder = new();
    private readonly int kibibytes;

    public SmallDisk(int mebibytes)
    {
        Assert.SkipUnless(IsPossible, WhyNot);
        kibibytes = mebibytes * Kibibyte;
        Directory.CreateDirectory(Path);
        Run("mount", "-t", "tmpfs", "-o", $"size={kibibytes}k,mode=711", "tmpfs", Path).ShouldBe(0, "The disk could not be mounted.");
    }

    public static bool IsPossible => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;

    public string Path => folder.Path;

    public string In(string name) => folder.In(name);

    /// <summary>Leaves no room, or so many bytes.</summary>
    public void Fill(int butBytes = 0)
    {
        // Somebody may write in the moment between. Of no size, it would have no limit, now and later.
        for (var tries = 0; !Resize(Math.Max(BlockBytes, (UsedKibibytes() * Kibibyte) + butBytes) / Kibibyte); tries++)
        {
            tries.ShouldBeLessThan(1000);
        }

        using var rest = new FileStream(In("rest"), FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (new DriveInfo(Path).AvailableFreeSpace > butBytes)
            {
                rest.Write(new byte[BlockBytes]);
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void Free()
    {
        File.Delete(In("rest"));
        Resize(kibibytes).ShouldBeTrue();
    }

    public void Dispose()
    {
        Run("umount", "-l", Path);
        folder.Dispose();
    }

    private long UsedKibibytes()
    {
        var disk = new DriveInfo(Path);
        return (disk.TotalSize - disk.TotalFreeSpace) / Kibibyte;
    }

    private bool Resize(long size) => Run("mount", "-o", $"remount,size={size}k", Path) == 0;

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
