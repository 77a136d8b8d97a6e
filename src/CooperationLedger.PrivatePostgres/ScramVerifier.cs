using System.Security.Cryptography;
using System.Text;

namespace CooperationLedger.PrivatePostgres;

/// <summary>
/// What PostgreSQL keeps of a password (RFC 5803, with SCRAM-SHA-256 of RFC 7677). Given that in place of the password, it never learns
/// the password itself, and neither do its log and whoever watches its statements.
/// </summary>
public static class ScramVerifier
{
    /// <summary>As PostgreSQL has it by default.</summary>
    private const int Iterations = 4096;

    private const int SaltBytes = 16;

    /// <param name="password">As it is given to whoever connects; of letters that Unicode can write in several ways, any of them.</param>
    /// <returns><c>SCRAM-SHA-256$4096:salt$StoredKey:ServerKey</c>, each in Base64: no quote and no backslash.</returns>
    public static string Of(string password) => Of(password, RandomNumberGenerator.GetBytes(SaltBytes), Iterations);

    /// <param name="iterations">At least 4096, as RFC 7677 asks.</param>
    public static string Of(string password, byte[] salt, int iterations)
    {
        // Both Npgsql, which connects for us, and SASLprep (RFC 4013) bring text to this form.
        var text = Encoding.UTF8.GetBytes(password.Normalize(NormalizationForm.FormKC));
        var salted = Rfc2898DeriveBytes.Pbkdf2(text, salt, iterations, HashAlgorithmName.SHA256, SHA256.HashSizeInBytes);
        var stored = SHA256.HashData(HMACSHA256.HashData(salted, "Client Key"u8));
        var server = HMACSHA256.HashData(salted, "Server Key"u8);
        return $"SCRAM-SHA-256${iterations}:{Base64(salt)}${Base64(stored)}:{Base64(server)}";
    }

    private static string Base64(byte[] bytes) => Convert.ToBase64String(bytes);
}
