using Microsoft.AspNetCore.Http.Features;
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
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

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
            var read = new MemoryStream();
            await http.Request.Body.CopyToAsync(read, http.RequestAborted);
            return read.Length > MostBytes ? null : read.GetBuffer().AsMemory(0, (int)read.Length);
        }
        catch (BadHttpRequestException tooLong) when (tooLong.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }
}
