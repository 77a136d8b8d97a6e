using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CooperationLedger.Web.Http;

/// <summary>What is sent with a request, whether as JSON by programs or as a form by people: in UTF-8, and of a bounded length.</summary>
internal static class RequestBody
{
    /// <summary>An entry takes at most 65,535 bytes; a body may be laid out more widely.</summary>
    public const int MostBytes = 256 * 1024;

    public static bool Is(this HttpRequest request, string mediaType) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it came as it is. What was compressed may be any number of times as long.</summary>
    public static bool IsPlain(this HttpRequest request) =>
        Says(request.Headers.ContentEncoding, nothingBut: "identity") && Says(request.Headers.TransferEncoding, nothingBut: "chunked");

    private static bool Says(StringValues header, string nothingBut) => header.SelectMany(value => (value ?? "").Split(',')).All(
        coding => string.IsNullOrWhiteSpace(coding) || coding.Trim().Equals(nothingBut, StringComparison.OrdinalIgnoreCase));

    /// <returns>Null when there are more than <see cref="MostBytes"/>.</returns>
    /// <exception cref="BadHttpRequestException">It cannot be read for another reason.</exception>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength > MostBytes)
        {
            return null;
        }

        http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = MostBytes;
        try
        {
            // Kestrel ends the reading itself when the client hangs up; called off by a token as well, it logs a fault of its own.
            var read = new MemoryStream();
            await http.Request.Body.CopyToAsync(read, CancellationToken.None);
            return read.Length > MostBytes ? null : read.GetBuffer().AsMemory(0, (int)read.Length);
        }
        catch (Exception hungUp) when (hungUp is OperationCanceledException or ConnectionResetException)
        {
            // Nobody is there to be answered. Without this Kestrel would read on to the end of the body, and log that it cannot.
            http.Abort();
            throw new BadHttpRequestException("The client hung up.", StatusCodes.Status400BadRequest, hungUp);
        }
        catch (IOException broken) when (broken is not BadHttpRequestException)
        {
            // A chunk has a size that no number holds.
            throw new BadHttpRequestException("The body broke off.", StatusCodes.Status400BadRequest, broken);
        }
        catch (BadHttpRequestException tooLong) when (tooLong.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }
}
