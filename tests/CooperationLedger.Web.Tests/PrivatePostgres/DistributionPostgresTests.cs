using CooperationLedger.PrivatePostgres.Binaries;
using CooperationLedger.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.PrivatePostgres;

public sealed class DistributionPostgresTests
{
    private const string Owners = "# what the owner of the machine wants\ncreate_main_cluster = true\ndata_directory = '/data/%v'";

    [Fact]
    public async Task The_settings_of_the_machines_owner_are_as_before_when_it_is_installed()
    {
        using var folder = Folder();

        var during = await DistributionPostgres.WithoutDefaultClusterAsync(Settings(folder), () => File.ReadAllLinesAsync(Settings(folder), Ct));

        during.ShouldBe([.. Owners.Split('\n'), "create_main_cluster = false"]);
        (await File.ReadAllTextAsync(Settings(folder), Ct)).ShouldBe(Owners);
    }

    [Fact]
    public async Task The_settings_of_the_machines_owner_are_as_before_when_it_cannot_be_installed()
    {
        using var folder = Folder();

        await Should.ThrowAsync<IOException>(() =>
            DistributionPostgres.WithoutDefaultClusterAsync<int>(Settings(folder), () => throw new IOException("no space left")));

        (await File.ReadAllTextAsync(Settings(folder), Ct)).ShouldBe(Owners);
    }

    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.Path);
        File.WriteAllText(Settings(folder), Owners);
        return folder;
    }

    private static string Settings(TemporaryFolder folder) => folder.In("createcluster.conf");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}
