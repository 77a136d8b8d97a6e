namespace CooperationLedger.Web.Hosting;

/// <summary>No PostgreSQL that could run the private cluster; the message says what to do about it.</summary>
public sealed class PostgresNotFoundException : Exception
{
    public PostgresNotFoundException()
    {
    }

    public PostgresNotFoundException(string message)
        : base(message)
    {
    }

    public PostgresNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
