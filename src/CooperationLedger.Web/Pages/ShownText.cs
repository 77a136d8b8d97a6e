using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CooperationLedger.Json;

namespace CooperationLedger.Web.Pages;

/// <summary>
/// Writes text into pages. Entries recorded before such characters were refused may hold some that turn the text around them, or that
/// nobody can read: a page shows their names, [U+202E], so that they do nothing and everybody sees them.
/// </summary>
/// <remarks>Every text of every page goes through here, in titles and boxes too, where no element could isolate it.</remarks>
internal sealed class ShownText : HtmlEncoder
{
    /// <summary>
    /// The scripts of the languages that ledgers are kept of are written as they are: shorter than by numbers, and to be read in the page.
    /// </summary>
    private static readonly HtmlEncoder Encoder = Create(Written());

    public override int MaxOutputCharactersPerInputCharacter =>
        Math.Max(Encoder.MaxOutputCharactersPerInputCharacter, "[U+10FFFF]".Length);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        Encoder.FindFirstCharacterToEncode(text, textLength);

    public override bool WillEncode(int unicodeScalar) => Encoder.WillEncode(unicodeScalar);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (!WrittenText.IsNamed(new Rune(unicodeScalar)))
        {
            return Encoder.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        }

        var name = $"[{WrittenText.Name(new(unicodeScalar))}]";
        numberOfCharactersWritten = name.TryCopyTo(new(buffer, bufferLength)) ? name.Length : 0;
        return numberOfCharactersWritten > 0;
    }

    private static TextEncoderSettings Written()
    {
        var settings = new TextEncoderSettings(
            UnicodeRanges.BasicLatin, UnicodeRanges.Cyrillic, UnicodeRanges.CyrillicSupplement, UnicodeRanges.Arabic,
            UnicodeRanges.ArabicSupplement, UnicodeRanges.ArabicPresentationFormsA, UnicodeRanges.ArabicPresentationFormsB);
        settings.ForbidCharacters([.. Enumerable.Range(0, 0xFFFF).Select(code => (char)code).Where(IsUnseen)]);
        return settings;
    }

    private static bool IsUnseen(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.Format
        || (Rune.TryCreate(character, out var rune) && WrittenText.IsNamed(rune));
}
