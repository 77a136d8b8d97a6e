using CooperationLedger.Dates;
using CooperationLedger.Sources;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Sources;

public static class SourceWords
{
    public static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.Primary => "Primary: by somebody who took part",
        SourceKind.Secondary => "Secondary: a report about it",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string ShortKind(SourceKind kind) => kind switch
    {
        SourceKind.Primary => "Primary",
        SourceKind.Secondary => "Secondary",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The last day that a source can report on: what happened later it cannot know.</summary>
    public static string SpeaksUntil(EdtfDate until) =>
        until.Earliest == until.Latest ? until.ToWords() : $"{Words.Day(until.Latest)} at the latest";

    /// <summary>A language by the name that most readers know, else by its BCP 47 tag.</summary>
    public static string? Language(string? tag) => tag switch
    {
        "en" => "English (en)",
        "ru" => "Russian (ru)",
        "ur" => "Urdu (ur)",
        _ => tag,
    };

    /// <summary>What an entry of a source says; null for the entries of others, and for what annotates it.</summary>
    public static string? Entry(LedgerEvent @event) =>
        @event is SourceRegistered source ? $"Source registered: {source.Title}." : null;
}
