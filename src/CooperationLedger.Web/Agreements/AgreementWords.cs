using CooperationLedger.Agreements;
using CooperationLedger.Places;
using CooperationLedger.Web.Pages;

namespace CooperationLedger.Web.Agreements;

/// <summary>
/// What can be said of an agreement and of what was done with it. If no source reports something, it says just that.
/// </summary>
public static class AgreementWords
{
    /// <summary>More parties than these are counted where there is little room.</summary>
    private const int MostNamed = 4;

    /// <summary>In characters: a longer text is shortened among others.</summary>
    private const int MostText = 200;

    public static string Kind(AgreementKind? kind) => kind switch
    {
        null => "Kind not stated",
        AgreementKind.Treaty => "Treaty",
        AgreementKind.Convention => "Convention",
        AgreementKind.Protocol => "Protocol",
        AgreementKind.ExchangeOfNotes => "Exchange of notes",
        AgreementKind.MemorandumOfUnderstanding => "Memorandum of understanding",
        AgreementKind.Contract => "Contract",
        AgreementKind.JointStatement => "Joint statement",
        AgreementKind.Announcement => "Announcement",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>How far it has come, as far as is recorded, in a word or two.</summary>
    public static string Status(AgreementStage status) => status switch
    {
        AgreementStage.Reached => "No signature is recorded",
        AgreementStage.PartlySigned => "Signed by some, as far as is recorded",
        AgreementStage.FullySigned => "Signed",
        AgreementStage.InForce => "Entered into force",
        AgreementStage.Suspended => "Suspended",
        AgreementStage.NoLongerInForce => "No longer in force",
        AgreementStage.Terminated => "Terminated",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <param name="agreement">What had happened by a day.</param>
    /// <param name="known">All that is known, of whatever day: what is recorded there is not said to be recorded nowhere.</param>
    /// <returns>"Signed by Pakistan; no signature of Russia is recorded"; of many only how many.</returns>
    public static string Signatures(AgreementView agreement, AgreementView known)
    {
        if (agreement.Signatures.Count == 0)
        {
            return known.Signatures.Count == 0 ? "No signature is recorded" : "Not signed yet";
        }

        var signed = agreement.Signatures.Any(signature => signature.Evidence.Possibly) ? "Possibly signed" : "Signed";
        var signatories = agreement.Signatures.Select(signature => signature.Party).Distinct().ToList();
        var named = agreement.Terms?.Parties.Count ?? 0;
        if (Math.Max(signatories.Count, named) > MostNamed)
        {
            return agreement.NotSignedBy.Any()
                ? $"{signed} by {signatories.Count} of {Math.Max(signatories.Count, named)} parties, as far as is recorded"
                : $"{signed} by all {signatories.Count} parties";
        }

        var nowhere = known.NotSignedBy.ToList();
        var later = agreement.NotSignedBy.Except(nowhere).ToList();
        return $"{signed} by {Words.States(signatories)}"
            + (later.Count > 0 ? $"; {Words.States(later)} signed later" : "")
            + (nowhere.Count > 0 ? $"; no signature of {Either(nowhere)} is recorded" : "");
    }

    public static string? Binding(bool? binding) => binding switch
    {
        null => null,
        true => "Yes, as a source says",
        false => "No, as a source says",
    };

    /// <summary>What an agreement does to an earlier one, as in "it amends that".</summary>
    public static string Of(LineageRelation relation) => relation switch
    {
        LineageRelation.Amends => "amends",
        LineageRelation.ProtocolTo => "is a protocol to",
        LineageRelation.Replaces => "replaces",
        LineageRelation.Renews => "renews",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    public static string Effect(SignatureEffect? effect) => effect switch
    {
        null => "Not stated",
        SignatureEffect.Definitive => "It binds",
        SignatureEffect.SubjectToRatification => "Subject to ratification",
        SignatureEffect.AdReferendum => "Ad referendum",
        _ => throw new ArgumentOutOfRangeException(nameof(effect)),
    };

    /// <summary>What a state did to be bound, in the past tense.</summary>
    public static string Consented(ConsentMeans? means) => means switch
    {
        null => "consented to be bound",
        ConsentMeans.Ratification => "ratified",
        ConsentMeans.Acceptance => "accepted",
        ConsentMeans.Approval => "approved",
        ConsentMeans.Accession => "acceded",
        ConsentMeans.NotificationOfCompletion => "notified that its internal procedures are complete",
        ConsentMeans.Succession => "succeeded to another state",
        _ => throw new ArgumentOutOfRangeException(nameof(means)),
    };

    public static string Left(LeavingAct? how) => how switch
    {
        null => "left it",
        LeavingAct.Denunciation => "denounced it",
        LeavingAct.Withdrawal => "withdrew from it",
        _ => throw new ArgumentOutOfRangeException(nameof(how)),
    };

    /// <summary>What one party did, or what became of all of it: "ratified", "withdrew from it, with effect from 1 May 2026".</summary>
    public static string Act(PartyAct act) => Done(act) + From(act.From);

    private static string Done(PartyAct act) => act.Act switch
    {
        AgreementAct.SignatureGiven => act.Effect switch
        {
            null => "signed",
            SignatureEffect.Definitive => "signed, which binds it",
            SignatureEffect.SubjectToRatification => "signed, subject to ratification",
            _ => "signed ad referendum",
        },
        AgreementAct.Consented => Consented(act.Means) + Deposited(act.Place),
        AgreementAct.ApprovedAtHome => $"approved it at home{(act.Note is { } by ? $", by {by}" : "")}",
        AgreementAct.NoConsentShown => "a list of those that consented does not show it",
        AgreementAct.ConsentWithdrawn => "took its consent back",
        AgreementAct.LeavingWithdrawn => "took back the notice of its leaving",
        AgreementAct.ProvisionalApplicationBegun => "began to apply it provisionally",
        AgreementAct.ProvisionalApplicationEnded => "ended its provisional application",
        AgreementAct.EnteredIntoForce => act.Party is null ? "entered into force" : "it entered into force for this party",
        AgreementAct.ReservationMade => $"made the reservation {act.Reservation}",
        AgreementAct.ReservationWithdrawnInPart => $"withdrew its reservation {act.Reservation} in part: {act.Note}",
        AgreementAct.ReservationWithdrawn => $"withdrew its reservation {act.Reservation}",
        AgreementAct.ObjectionMade => $"objected to the reservation {act.Reservation}",
        AgreementAct.ObjectionWithdrawn => $"withdrew its objection to {act.Reservation}",
        AgreementAct.InterpretationDeclared => $"declared how it understands it: {act.Note}",
        AgreementAct.TerritoryIncluded => $"declared that it applies to {act.Note}",
        AgreementAct.TerritoryExcluded => $"declared that it does not apply to {act.Note}",
        AgreementAct.TextCorrected => $"an error in the text was put right: {act.Note}",
        AgreementAct.Suspended => act.Party is null ? "suspended" : "suspended for this party",
        AgreementAct.Resumed => act.Party is null ? "operates again" : "operates again for this party",
        AgreementAct.Left => Left(act.Leaving),
        AgreementAct.Terminated => "terminated",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    /// <summary>What an entry of an agreement says; null for the entries of others.</summary>
    /// <remarks>
    /// Long texts are shortened where the page has them beside its chronicle: those of reservations, objections, declarations and
    /// amendments.
    /// </remarks>
    /// <param name="nameOf">What another agreement is called, by its id.</param>
    public static string? Entry(LedgerEvent @event, Func<string, string>? nameOf = null) => @event switch
    {
        AgreementRecorded reached => $"{Words.States(reached.Terms.Parties)} reached an agreement: {Words.Stopped(reached.Terms.Title)}",
        AgreementAdopted adopted =>
            $"Its text was adopted{Forum(adopted.Organisation, nameOf)}{At(adopted.Place)}.",
        AgreementSigned signed =>
            $"{signed.Party.Name} signed{At(signed.Place)}{Reserved(signed.Effect)}.",
        AgreementConsentExpressed consent => $"{consent.Party.Name} {Consented(consent.Means)}{Deposited(consent.Place)}.",
        DomesticApprovalGiven given =>
            $"{given.Party.Name} approved the agreement at home{(given.By is { } by ? $", by {by}" : "")}.",
        TerritoryDeclared declared =>
            $"{declared.Party.Name} declared that the agreement {(declared.Applies ? "applies" : "does not apply")} to "
                + $"{declared.Territory}{From(declared.Effect)}.",
        AgreementTextCorrected corrected => $"An error in the text was put right: {Words.Stopped(corrected.Text)}",
        ProvisionalApplicationBegun begun => $"Provisional application began{By(begun.Party)}.",
        ProvisionalApplicationEnded ended => $"Provisional application ended{By(ended.Party)}.",
        NoConsentShown shown => $"A list of those that consented does not show {shown.Party.Name}.",
        ConsentWithdrawn withdrawn => $"{withdrawn.Party.Name} took its consent back.{Words.Because(withdrawn.Reason)}",
        LeavingWithdrawn withdrawn =>
            $"{withdrawn.Party.Name} took back the notice of its leaving.{Words.Because(withdrawn.Reason)}",
        AgreementEnteredIntoForce inForce => $"The agreement entered into force{For(inForce.Party)}{From(inForce.Effect)}.",
        ReservationMade made => $"{made.Party.Name} made the reservation {made.Reservation}: {InShort(made.Text)}",
        ReservationWithdrawn { Part: { } part } withdrawn =>
            $"The reservation {withdrawn.Reservation} was withdrawn in part: {InShort(part)}",
        ReservationWithdrawn withdrawn => $"The reservation {withdrawn.Reservation} was withdrawn.",
        ReservationObjectedTo objected =>
            $"{objected.Party.Name} objected to the reservation "
                + $"{objected.Reservation}{Opposing(objected.OpposesForce)}.{Because(objected)}",
        ObjectionWithdrawn withdrawn => $"{withdrawn.Party.Name} withdrew its objection to the reservation {withdrawn.Reservation}.",
        InterpretationDeclared declared =>
            $"{declared.Party.Name} declared how it understands the agreement: {InShort(declared.Text)}",
        AgreementAmended amended =>
            $"The agreement was amended{(amended.By is { } by && nameOf is not null ? $" by {nameOf(by)}" : "")}"
                + $".{(amended.Text is { } text ? $" {InShort(text)}" : "")}",
        AgreementSuspended suspended =>
            $"The agreement was suspended{For(suspended.Party)}{From(suspended.Effect)}.{Words.Because(suspended.Reason)}",
        AgreementResumed resumed => $"The agreement operates again{For(resumed.Party)}.",
        AgreementLeft left => $"{left.Party.Name} {Left(left.How)}{From(left.Effect)}.{Words.Because(left.Reason)}",
        AgreementTerminated terminated =>
            $"The agreement was terminated for all{From(terminated.Effect)}.{Words.Because(terminated.Reason)}",
        AgreementRegistered registered =>
            $"The agreement was registered with {registered.Register}{(registered.Number is { } number ? $" under {number}" : "")}.",
        _ => null,
    };

    /// <summary>What an objection says of entry into force between the two, as a sentence goes on.</summary>
    public static string Opposing(bool? opposesForce) => opposesForce switch
    {
        null => "",
        true => " and opposes entry into force between the two",
        false => " and does not oppose entry into force between the two",
    };

    private static string Because(ReservationObjectedTo objected) =>
        Words.Because(objected.Reason is { } reason ? Words.FirstWords(reason, MostText) : null);

    private static string InShort(string text) => Words.Stopped(Words.FirstWords(text, MostText));

    private static string Deposited(Place? place) => place is { } there ? $", deposited at {there.Name}" : "";

    private static string At(Place? place) => place is { } there ? $" at {there.Name}" : "";

    private static string Forum(string? organisation, Func<string, string>? nameOf) =>
        organisation is null || nameOf is null ? "" : $" in the forum of {nameOf(organisation)}";

    private static string Reserved(SignatureEffect? effect) => effect switch
    {
        SignatureEffect.SubjectToRatification => ", subject to ratification",
        SignatureEffect.AdReferendum => ", ad referendum",
        _ => "",
    };

    private static string By(CountryCode? party) => party is { } one ? $" by {one.Name}" : "";

    private static string For(CountryCode? party) => party is { } one ? $" for {one.Name}" : "";

    /// <returns>", with effect from 1 June 2027"; nothing where that is the day of the act.</returns>
    public static string From(Dates.EdtfDate? effect) => effect is null ? "" : $", with effect from {effect.ToWords()}";

    private static string Either(IEnumerable<CountryCode> parties) => string.Join(" or ", parties.Select(party => party.Name));
}
