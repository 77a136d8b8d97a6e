using System.Text;
using System.Text.Encodings.Web;
using CooperationLedger.Json;

namespace CooperationLedger.Web.Pages;

/// <summary>
/// Writes text into pages. Entries recorded before such characters were refused may hold some that turn the text around them, or that
/// nobody can read: a page shows their names, [U+202E], so that they do nothing and everybody sees them.
/// </summary>
/// <remarks>Every text of every page goes through here, in titles and boxes too, where no element could isolate it.</remarks>
internal sealed class ShownText : HtmlEncoder
{
    public override int MaxOutputCharactersPerInputCharacter =>
        Math.Max(Default.MaxOutputCharactersPerInputCharacter, "[U+10FFFF]".Length);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        Default.FindFirstCharacterToEncode(text, textLength);

    public override bool WillEncode(int unicodeScalar) => Default.WillEncode(unicodeScalar);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (!WrittenText.IsNamed(new Rune(unicodeScalar)))
        {
            return Default.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        }

        var name = $"[{WrittenText.Name(new(unicodeScalar))}]";
        numberOfCharactersWritten = name.TryCopyTo(new(buffer, bufferLength)) ? name.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
