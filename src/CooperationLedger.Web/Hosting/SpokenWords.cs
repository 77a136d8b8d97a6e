using System.Text;

namespace CooperationLedger.Web.Hosting;

/// <summary>
/// What the program says on its terminal, or in the file that this leads to. Where that cannot be written, as on a full disk, the program
/// goes on, and says so there when it can.
/// </summary>
internal sealed class SpokenWords(TextWriter terminal) : TextWriter
{
    private static bool begun;

    private readonly Lock writing = new();
    private int unwritten;
    private string why = "";

    public override Encoding Encoding => terminal.Encoding;

    internal static void Begin()
    {
        if (!Interlocked.Exchange(ref begun, true))
        {
            Console.SetOut(new SpokenWords(Console.Out));
            Console.SetError(new SpokenWords(Console.Error));
        }
    }

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void WriteLine(string? value) => Write(value + NewLine);

    public override void Write(ReadOnlySpan<char> buffer)
    {
        lock (writing)
        {
            try
            {
                if (unwritten > 0)
                {
                    terminal.WriteLine($"{unwritten} lines could not be written here: {why}");
                    unwritten = 0;
                }

                terminal.Write(buffer);
                terminal.Flush();
            }
            catch (IOException reason)
            {
                unwritten += Math.Max(1, buffer.Count('\n'));
                why = reason.Message;
            }
        }
    }
}
