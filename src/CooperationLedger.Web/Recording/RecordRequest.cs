using System.Security.Cryptography;
using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.TransparencyLog;

namespace CooperationLedger.Web.Recording;

/// <summary>A command on its way into the ledger, whoever brings it: an endpoint, a form, a seed or an import.</summary>
/// <param name="Key">The idempotency key, if the caller gave one.</param>
/// <param name="Route">What was asked for, however it was addressed, so that one key cannot serve two questions.</param>
/// <param name="IfVersion">Record only if the dossier is still in this state.</param>
/// <param name="Correlation">W3C trace id of the request.</param>
public sealed record RecordRequest(
    string Ledger, Command Command, Recorder By, string Route, string? Key = null, DossierVersion? IfVersion = null,
    string? Correlation = null)
{
    public const int MostKeyCharacters = 200;

    /// <summary>Of the command, to know it again under its key.</summary>
    public string BodyDigest => Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Of(
        JsonSerializer.SerializeToElement(Command, Command.GetType(), LedgerJson.Options))));
}

/// <summary>What became of a command.</summary>
public abstract record RecordAnswer
{
    private RecordAnswer() { }

    /// <param name="Version">Of the dossier that goes on, with these entries.</param>
    /// <param name="Entries">What was recorded, or what says so already; the dossier's own first.</param>
    /// <param name="Sequence">The highest of these entries: a list that is complete up to it shows them.</param>
    /// <param name="IsNew">False when nothing was appended.</param>
    public sealed record Recorded(string Dossier, long Version, IReadOnlyList<Guid> Entries, long Sequence, bool IsNew) : RecordAnswer
    {
        /// <summary>The dossier that goes on; null where a receipt that an earlier version of the program made does not say.</summary>
        public string? Leading { get; init; }
    }

    /// <summary>It was only asked whether it would be recorded, and it would.</summary>
    /// <param name="Existing">For each entry, the one that says so already, if there is one.</param>
    public sealed record Acceptable(string Dossier, IReadOnlyList<Guid?> Existing) : RecordAnswer;

    public sealed record Refused(ValueList<Refusal> Reasons) : RecordAnswer;

    /// <summary>The dossier it is about does not exist.</summary>
    public sealed record NoSuchDossier(string Dossier) : RecordAnswer;

    /// <summary>The dossier is not in the state that the caller had read.</summary>
    public sealed record OtherVersion(string Dossier, DossierVersion Actual) : RecordAnswer;

    /// <summary>The key was used before for another command, or by another user.</summary>
    public sealed record KeyTaken(string Key) : RecordAnswer;

    /// <summary>The entry would be longer than any entry may be.</summary>
    public sealed record TooLong(int Bytes) : RecordAnswer;

    /// <summary>Too many others record in one of the same dossiers, or something else keeps it from being recorded in.</summary>
    public sealed record Busy(IReadOnlyList<string> Dossiers) : RecordAnswer
    {
        /// <summary>After which a command may be sent again.</summary>
        public const int Seconds = 2;
    }

    /// <summary>Others recorded in the same dossier each time it was tried.</summary>
    public sealed record RaceLost : RecordAnswer;

    /// <summary>It is recorded in, or rests on, a dossier with an entry that cannot be read.</summary>
    public sealed record Unreadable(string Ledger, UnreadableEntry Entry) : RecordAnswer;

    /// <summary>What is stored does not fit together, so that nothing can follow.</summary>
    /// <param name="What">In sentences.</param>
    public sealed record Damaged(string What) : RecordAnswer;

    /// <summary>PostgreSQL would not refuse to alter what is recorded now.</summary>
    public sealed record Unguarded : RecordAnswer;
}
