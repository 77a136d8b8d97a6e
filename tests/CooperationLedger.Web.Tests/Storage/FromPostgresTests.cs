using CooperationLedger.Web.Http;
using Npgsql;
using Shouldly;
using Xunit;

namespace CooperationLedger.Web.Tests.Storage;

public sealed class FromPostgresTests
{
    [Theory]
    [InlineData("FATAL", "XX000", "could not write init file", 503)]
    [InlineData("FATAL", "25P03", "terminating connection due to idle-in-transaction timeout", 503)]
    [InlineData("PANIC", "XX000", "could not write to log file", 503)]
    [InlineData("ERROR", "53100", "could not extend file", 503)]
    [InlineData("ERROR", "58030", "could not read blocks", 503)]
    [InlineData("ERROR", "57014", "canceling statement due to statement timeout", 503)]
    [InlineData("ERROR", "55P03", "canceling statement due to lock timeout", 503)]
    [InlineData("ERROR", "XX000", "unrecognized node type", 500)]
    [InlineData("ERROR", "42703", "column does not exist", 500)]
    public void What_PostgreSQL_cannot_do_now_is_asked_again_and_what_it_never_can_is_a_fault(string severity, string code, string message, int status)
    {
        var failure = new PostgresException(message, severity, severity, code);

        Failures.StatusOf(failure).ShouldBe(status);
        Failures.StatusOf(new InvalidOperationException("Of a library.", failure)).ShouldBe(status);
    }
}
