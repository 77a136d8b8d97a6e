using CooperationLedger.PrivatePostgres;
using CooperationLedger.Web.Tests.Hosting;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.PrivatePostgres;

/// <summary>PostgreSQL is given what it would make of a password, and never the password.</summary>
public sealed class ScramVerifierTests(LedgerFixture fixture)
{
    /// <remarks>The exchange that RFC 7677 gives as its example was made with these; its ServerSignature is what this ServerKey signs.</remarks>
    [Fact]
    public void It_is_what_the_example_of_the_standard_comes_to() =>
        ScramVerifier.Of("pencil", Convert.FromBase64String("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096)
            .ShouldBe("SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=");

    [Fact]
    public void Each_has_a_salt_of_its_own() => ScramVerifier.Of("pencil").ShouldNotBe(ScramVerifier.Of("pencil"));

    [Theory]
    [InlineData("pencil"), InlineData("it's a \"password\" \\ $1"), InlineData("пароль"), InlineData("\ufb01ve \u2168 e\u0301"), InlineData("پاس ورڈ")]
    public async Task Whoever_knows_the_password_is_let_in_and_nobody_else(string password)
    {
        var database = await fixture.CreateDatabaseAsync();
        var role = $"clerk_{Guid.NewGuid():N}";
        await Sql.AskAsync(await fixture.SuperuserOfOthersAsync(), $"create role {role} login password '{ScramVerifier.Of(password)}'");
        NpgsqlConnectionStringBuilder clerk = new(database) { Username = role, Password = password };

        (await Sql.AskAsync(clerk.ConnectionString, "select current_user::text")).ShouldBe(role);
        clerk.Password += "x";
        (await Should.ThrowAsync<PostgresException>(() => Sql.AskAsync(clerk.ConnectionString, "select 1"))).SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
    }
}
