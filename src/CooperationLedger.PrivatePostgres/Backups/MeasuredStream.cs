using System.Security.Cryptography;

namespace CooperationLedger.PrivatePostgres.Backups;

/// <summary>
/// So many bytes of a file that somebody else writes to, and their digest. What the file has lost meanwhile is read as zeros.
/// </summary>
/// <remarks>
/// A file changed while it is copied is put right by the write-ahead log, but an archive has to know its length beforehand.
/// </remarks>
internal sealed class MeasuredStream(Stream inner, long length) : Stream
{
    private readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long read;

    /// <summary>Of what was read so far.</summary>
    public string Sha256 => Convert.ToHexStringLower(digest.GetCurrentHash());

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var wanted = (int)Math.Min(buffer.Length, length - read);
        var got = inner.ReadAtLeast(buffer[..wanted], wanted, throwOnEndOfStream: false);
        buffer[got..wanted].Clear();
        digest.AppendData(buffer[..wanted]);
        read += wanted;
        return wanted;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            digest.Dispose();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
