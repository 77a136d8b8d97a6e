namespace CooperationLedger.Web.Hosting;

/// <summary>
/// A setting or a word of the command line that the server cannot be started with; the message says what to write instead.
/// </summary>
public sealed class WrongSettingException : Exception
{
    public WrongSettingException()
    {
    }

    public WrongSettingException(string message)
        : base(message)
    {
    }

    public WrongSettingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
