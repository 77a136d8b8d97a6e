namespace CooperationLedger.Web.Hosting;

/// <summary>PostgreSQL is there but would not make, start or answer for the private cluster; the message holds its own words.</summary>
public sealed class ClusterFailedException : Exception
{
    public ClusterFailedException()
    {
    }

    public ClusterFailedException(string message)
        : base(message)
    {
    }

    public ClusterFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
