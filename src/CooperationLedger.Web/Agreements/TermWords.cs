using CooperationLedger.Agreements;
using CooperationLedger.Amounts;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Agreements;

/// <summary>For how long an agreement was made, in words.</summary>
public static class TermWords
{
    /// <returns>"60 months from its entry into force; renewed for 12 months each time unless notice is given 6 months before."</returns>
    public static string Of(AgreementTerm term) => $"{Months(term.Months)} from its entry into force"
        + (term.RenewedForMonths is { } renewed ? $"; renewed for {Months(renewed)} each time unless notice is given" : "")
        + (term.NoticeMonths is { } notice ? $"{(term.RenewedForMonths is null ? "; notice is given" : "")} {Months(notice)} before" : "")
        + ".";

    /// <returns>"It runs until 28 February 2026, then is renewed unless notice is given by 30 November 2025."; empty for none.</returns>
    public static string Ends(TermStatus? term) => term is null ? ""
        : $"It runs until {Words.Day(term.LastDay)}"
            + (term.IsRenewed ? ", then is renewed unless notice is given" : "")
            + (term.LastDayForNotice is { } notice ? $"{(term.IsRenewed ? "" : "; notice can be given")} by {Words.Day(notice)}" : "")
            + ".";

    private static string Months(ExactNumber months) => $"{months.ToWords()} {(months.ToString() == "1" ? "month" : "months")}";
}
