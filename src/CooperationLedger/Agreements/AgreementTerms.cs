using System.Globalization;
using System.Text.Json.Serialization;
using CooperationLedger.Amounts;
using CooperationLedger.Places;
using CooperationLedger.Sectors;

namespace CooperationLedger.Agreements;

/// <summary>After the UN Treaty Handbook; what a source calls an agreement and no more has none of these kinds.</summary>
public enum AgreementKind
{
    Treaty,
    Convention,
    Protocol,
    ExchangeOfNotes,
    MemorandumOfUnderstanding,
    Contract,
    JointStatement,
    Announcement,
}

/// <summary>What an agreement is, only as far as a source says.</summary>
/// <param name="Parties">Between whom it was made, two or more; others may sign or join it later.</param>
/// <param name="Kind">Null when a source calls it an agreement and no more.</param>
/// <param name="Binding">Whether it binds under international law; null when no source says.</param>
/// <param name="SubjectToRatification">
/// Whether signatures bind only once they are ratified (Vienna Convention, article 14); null when no source says.
/// </param>
/// <param name="Depositaries">Who keeps the text and is notified (article 76); none when no source says.</param>
/// <param name="Lineage">The agreements that it comes from.</param>
/// <param name="Titles">What it is called in other languages.</param>
/// <param name="AuthenticLanguages">In which its text is authentic (article 33), as BCP 47 tags; none when no source says.</param>
/// <param name="Term">For how long it was made; null when it is without end, or no source says.</param>
/// <remarks>Lists that came later are left out when they are empty, as in the entries that were stored before.</remarks>
public sealed record AgreementTerms(
    string Title,
    ValueList<CountryCode> Parties,
    AgreementKind? Kind = null,
    [ManyLines] string? Subject = null,
    ValueList<Sector> Sectors = default,
    bool? Binding = null,
    bool? SubjectToRatification = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] ValueList<Depositary> Depositaries = default,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] ValueList<Ancestor> Lineage = default,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] ValueList<TitleInLanguage> Titles = default,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] ValueList<string> AuthenticLanguages = default,
    AgreementTerm? Term = null);

/// <summary>A title in another language.</summary>
/// <param name="Language">A BCP 47 tag, such as <c>ru</c>.</param>
public sealed record TitleInLanguage(string Title, string Language);

/// <summary>For how long an agreement was made, from its entry into force on.</summary>
/// <param name="Months">How many months it lasts: a whole number from 1 to 1,200, as are the others.</param>
/// <param name="RenewedForMonths">For how many months it goes on each time, unless somebody gives notice; null when it does not.</param>
/// <param name="NoticeMonths">How many months before its end notice has to be given; null when no source says.</param>
public sealed record AgreementTerm(ExactNumber Months, ExactNumber? RenewedForMonths = null, ExactNumber? NoticeMonths = null)
{
    /// <returns>Null for what is no number of months.</returns>
    internal static int? Whole(ExactNumber? months) =>
        months is { Decimals: 0 } number && int.TryParse(number.ToString(), CultureInfo.InvariantCulture, out var whole)
            && whole is >= 1 and <= 1_200 ? whole : null;
}

/// <summary>A state or an organisation, exactly one of the two.</summary>
public sealed record Depositary(CountryCode? State = null, [Names("organisation")] string? Organisation = null);

/// <summary>How an agreement comes from an earlier one.</summary>
public enum LineageRelation
{
    /// <summary>It changes the earlier one (Vienna Convention, articles 39 to 41).</summary>
    Amends,

    /// <summary>It is a protocol to the earlier one.</summary>
    ProtocolTo,

    /// <summary>It takes the place of the earlier one (article 59).</summary>
    Replaces,

    /// <summary>It goes on with the earlier one for another term.</summary>
    Renews,
}

/// <summary>An earlier agreement that this one comes from.</summary>
public sealed record Ancestor(LineageRelation Relation, [Names("agreement")] string Agreement);
