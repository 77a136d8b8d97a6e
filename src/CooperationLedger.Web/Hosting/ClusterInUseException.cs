namespace CooperationLedger.Web.Hosting;

/// <summary>Another process of ours has the folder; two postmasters on one cluster would destroy it.</summary>
public sealed class ClusterInUseException : Exception
{
    public ClusterInUseException()
    {
    }

    public ClusterInUseException(string message)
        : base(message)
    {
    }

    public ClusterInUseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
