using JasperFx;
using Marten.Exceptions;
using Npgsql;

namespace CooperationLedger.Web.Recording;

/// <summary>Which failures mean only that somebody else recorded first, so that deciding again is right.</summary>
internal static class LostRace
{
    public static bool Is(Exception failure) => failure switch
    {
        ConcurrencyException => true,
        ExistingStreamIdCollisionException => true,
        DocumentAlreadyExistsException => true,
        PostgresException
        {
            SqlState: PostgresErrorCodes.UniqueViolation
                or PostgresErrorCodes.SerializationFailure
                or PostgresErrorCodes.DeadlockDetected,
        } => true,
        { InnerException: { } inner } => Is(inner),
        _ => false,
    };
}
