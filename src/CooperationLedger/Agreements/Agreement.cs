using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>
/// Everything that decides what may still be recorded about an agreement. Whether it is in force between whom on a day is <see
/// cref="AgreementStatus"/>.
/// </summary>
public abstract record Agreement
{
    private Agreement() { }

    public sealed record Unknown : Agreement;

    /// <param name="InForce">That the agreement itself entered into force, and not only for one party.</param>
    /// <param name="Last">What was last reported about each course that may turn again.</param>
    /// <param name="Registers">The registers in which it is registered.</param>
    /// <param name="OverFrom">
    /// Once it was terminated: the day of that act, or the one from which on it is over for all, whichever is later.
    /// </param>
    public sealed record Reached(
        ValueList<KnownSignature> Signatures,
        bool Adopted,
        bool InForce,
        ValueMap<Turning, bool> Last,
        ValueList<KnownReservation> Reservations,
        ValueList<string> Registers,
        When? OverFrom) : Agreement;

    /// <summary>What may turn back and forth as often as sources say.</summary>
    public enum Course
    {
        Bound,
        InForceForIt,
        Suspended,
        AppliedProvisionally,
    }

    /// <param name="Party">Null for the agreement as a whole.</param>
    public sealed record Turning(CountryCode? Party, Course Course);

    /// <param name="Place">One party may sign at several places, on several days.</param>
    public sealed record KnownSignature(CountryCode Party, Place? Place);

    /// <param name="Withdrawn">When; null while it is not withdrawn.</param>
    public sealed record KnownReservation(string Key, CountryCode Party, When? Withdrawn, ValueList<KnownObjection> Objections);

    public sealed record KnownObjection(CountryCode Party, bool Withdrawn);

    public static readonly DossierKind Kind = new DossierKind<Agreement, AgreementView>(
        "agreement", new Unknown(), Evolve, AgreementView.Of,
        events:
        [
            EventName.Of<AgreementRecorded>("agreement_recorded"),
            EventName.Of<AgreementAdopted>("agreement_adopted"),
            EventName.Of<AgreementSigned>("agreement_signed"),
            EventName.Of<AgreementConsentExpressed>("agreement_consent_expressed"),
            EventName.Of<NoConsentShown>("no_consent_shown"),
            EventName.Of<ConsentWithdrawn>("consent_withdrawn"),
            EventName.Of<DomesticApprovalGiven>("domestic_approval_given"),
            EventName.Of<ProvisionalApplicationBegun>("provisional_application_begun"),
            EventName.Of<ProvisionalApplicationEnded>("provisional_application_ended"),
            EventName.Of<AgreementEnteredIntoForce>("agreement_entered_into_force"),
            EventName.Of<ReservationMade>("reservation_made"),
            EventName.Of<ReservationWithdrawn>("reservation_withdrawn"),
            EventName.Of<ReservationObjectedTo>("reservation_objected_to"),
            EventName.Of<ObjectionWithdrawn>("objection_withdrawn"),
            EventName.Of<InterpretationDeclared>("interpretation_declared"),
            EventName.Of<TerritoryDeclared>("territory_declared"),
            EventName.Of<AgreementAmended>("agreement_amended"),
            EventName.Of<AgreementTextCorrected>("agreement_text_corrected"),
            EventName.Of<AgreementSuspended>("agreement_suspended"),
            EventName.Of<AgreementResumed>("agreement_resumed"),
            EventName.Of<AgreementLeft>("agreement_left"),
            EventName.Of<LeavingWithdrawn>("leaving_withdrawn"),
            EventName.Of<AgreementTerminated>("agreement_terminated"),
            EventName.Of<AgreementRegistered>("agreement_registered"),
        ],
        commands:
        [
            CommandName.Of<RecordAgreement, AgreementRecorded>(RecordAgreement.Decide),
            CommandName.Of<AdoptAgreement, AgreementAdopted>(AdoptAgreement.Decide),
            CommandName.Of<SignAgreement, AgreementSigned>(SignAgreement.Decide),
            CommandName.Of<ConsentToAgreement, AgreementConsentExpressed>(ConsentToAgreement.Decide),
            CommandName.Of<RecordNoConsent, NoConsentShown>(RecordNoConsent.Decide),
            CommandName.Of<WithdrawConsent, ConsentWithdrawn>(WithdrawConsent.Decide),
            CommandName.Of<RecordDomesticApproval, DomesticApprovalGiven>(RecordDomesticApproval.Decide),
            CommandName.Of<BeginProvisionalApplication, ProvisionalApplicationBegun>(BeginProvisionalApplication.Decide),
            CommandName.Of<EndProvisionalApplication, ProvisionalApplicationEnded>(EndProvisionalApplication.Decide),
            CommandName.Of<RecordEntryIntoForce, AgreementEnteredIntoForce>(RecordEntryIntoForce.Decide),
            CommandName.Of<MakeReservation, ReservationMade>(MakeReservation.Decide),
            CommandName.Of<WithdrawReservation, ReservationWithdrawn>(WithdrawReservation.Decide),
            CommandName.Of<ObjectToReservation, ReservationObjectedTo>(ObjectToReservation.Decide),
            CommandName.Of<WithdrawObjection, ObjectionWithdrawn>(WithdrawObjection.Decide),
            CommandName.Of<DeclareInterpretation, InterpretationDeclared>(DeclareInterpretation.Decide),
            CommandName.Of<DeclareTerritory, TerritoryDeclared>(DeclareTerritory.Decide),
            CommandName.Of<AmendAgreement, AgreementAmended>(AmendAgreement.Decide),
            CommandName.Of<CorrectAgreementText, AgreementTextCorrected>(CorrectAgreementText.Decide),
            CommandName.Of<SuspendAgreement, AgreementSuspended>(SuspendAgreement.Decide),
            CommandName.Of<ResumeAgreement, AgreementResumed>(ResumeAgreement.Decide),
            CommandName.Of<LeaveAgreement, AgreementLeft>(LeaveAgreement.Decide),
            CommandName.Of<WithdrawLeaving, LeavingWithdrawn>(WithdrawLeaving.Decide),
            CommandName.Of<TerminateAgreement, AgreementTerminated>(TerminateAgreement.Decide),
            CommandName.Of<RegisterAgreement, AgreementRegistered>(RegisterAgreement.Decide),
        ],
        refusals:
        [
            "already-adopted", "already-in-force", "already-objected", "already-recorded", "already-registered",
            "already-reserved", "already-signed", "already-terminated", "no-such-objection", "no-such-reservation",
            "not-reached", "objection-withdrawn", "own-reservation", "reservation-withdrawn",
        ]);

    /// <remarks>
    /// Sources report piecemeal: a party may leave before its consent is reported, or consent anew before its leaving is; and whoever
    /// acts as a party may have joined without a report. An entry is refused only if it is impossible whatever else comes to light.
    /// </remarks>
    public static Evolution<Agreement> Evolve(Agreement agreement, LedgerEvent @event) => (agreement, @event) switch
    {
        (Unknown, AgreementRecorded) => new Reached([], Adopted: false, InForce: false, new(), [], [], OverFrom: null),
        (Unknown, _) => new Refusal("not-reached", "This agreement had not been reached on that day."),
        (Reached reached, _) when CannotFollow(reached, @event) is { } why => why,

        (Reached reached, AgreementAdopted) => reached with { Adopted = true },
        (Reached reached, AgreementSigned signed) =>
            reached with { Signatures = reached.Signatures.With(new(signed.Party, signed.Place)) },
        (Reached reached, AgreementConsentExpressed { Party: var party }) => Turned(reached, party, Course.Bound, true),
        (Reached reached, ConsentWithdrawn { Party: var party }) => Turned(reached, party, Course.Bound, false),
        (Reached reached, LeavingWithdrawn { Party: var party }) => Turned(reached, party, Course.Bound, true),
        (Reached reached, AgreementLeft { Party: var party }) =>
            Turned(Turned(reached, party, Course.Bound, false), party, Course.InForceForIt, false),
        (Reached reached, AgreementEnteredIntoForce { Party: { } party }) => Turned(reached, party, Course.InForceForIt, true),
        (Reached reached, AgreementEnteredIntoForce) => reached with { InForce = true },
        (Reached reached, ProvisionalApplicationBegun { Party: var party }) => Turned(reached, party, Course.AppliedProvisionally, true),
        (Reached reached, ProvisionalApplicationEnded { Party: var party }) => Turned(reached, party, Course.AppliedProvisionally, false),
        (Reached reached, AgreementSuspended { Party: var party }) => Turned(reached, party, Course.Suspended, true),
        (Reached reached, AgreementResumed { Party: var party }) => Turned(reached, party, Course.Suspended, false),
        (Reached reached, ReservationMade made) =>
            reached with { Reservations = reached.Reservations.With(new(made.Reservation, made.Party, null, [])) },
        (Reached reached, ReservationWithdrawn { Part: null, Reservation: var key, Date: var on }) =>
            With(reached, key, known => known with { Withdrawn = on }),
        (Reached reached, ReservationObjectedTo { Reservation: var key, Party: var party }) =>
            With(reached, key, known => known with { Objections = known.Objections.With(new(party, Withdrawn: false)) }),
        (Reached reached, ObjectionWithdrawn { Reservation: var key, Party: var party }) =>
            With(reached, key, known => known with
            {
                Objections = [.. known.Objections.Select(other => other.Party == party ? other with { Withdrawn = true } : other)],
            }),
        (Reached, InterpretationDeclared or AgreementAmended or NoConsentShown or DomesticApprovalGiven or TerritoryDeclared
            or AgreementTextCorrected or ReservationWithdrawn) => agreement,
        (Reached reached, AgreementTerminated terminated) => reached with { OverFrom = Later(terminated.Date, terminated.Effect) },
        (Reached reached, AgreementRegistered { Register: var register }) => reached with { Registers = reached.Registers.With(register) },
        _ => Evolution.Unforeseen(@event, agreement),
    };

    private static Refusal? CannotFollow(Reached reached, LedgerEvent @event) => @event switch
    {
        AgreementRecorded => new("already-recorded", "This agreement is recorded already: correct its entry instead."),
        AgreementTerminated when reached.OverFrom is not null =>
            new("already-terminated", "Its termination is recorded already: correct that entry if it is wrong."),
        Development act and not AgreementRegistered when reached.OverFrom?.Latest < act.Date.Earliest =>
            new("already-terminated", $"The agreement was already over for all, {reached.OverFrom.ToWords()}.", "/date"),
        AgreementAdopted when reached.Adopted => new("already-adopted", "The adoption of its text is recorded already."),
        AgreementSigned { Party: var party, Place: var place } when reached.Signatures.Contains(new(party, place)) =>
            new(
                "already-signed",
                $"The signature of {party.Name}{(place is null ? "" : " there")} is recorded already: correct that entry if it is wrong.",
                "/party"),
        AgreementEnteredIntoForce { Party: null } when reached.InForce => new("already-in-force", "It was already in force."),
        ReservationMade { Reservation: var key } when Find(reached, key) is not null =>
            new("already-reserved", $"A reservation '{key}' is recorded already: give this one another key.", "/reservation"),
        ReservationWithdrawn { Reservation: var key } =>
            NotThere(reached, key) ?? (Find(reached, key)!.Withdrawn is null ? null : Gone(key)),
        ReservationObjectedTo objected =>
            NotThere(reached, objected.Reservation) ?? CannotObject(Find(reached, objected.Reservation)!, objected),
        ObjectionWithdrawn { Reservation: var key, Party: var party } =>
            NotThere(reached, key) ?? CannotTakeBack(Find(reached, key)!, party),
        AgreementRegistered { Register: var register } when reached.Registers.Contains(register) =>
            new(
                "already-registered",
                $"Its registration in '{register}' is recorded already: correct that entry if it is wrong.", "/register"),
        _ => null,
    };

    private static Refusal? CannotObject(KnownReservation reservation, ReservationObjectedTo objected) =>
        reservation.Party == objected.Party
            ? new("own-reservation", $"'{reservation.Key}' is a reservation of {objected.Party.Name} itself.", "/party")
        : reservation.Objections.Any(other => other.Party == objected.Party)
            ? new("already-objected", $"The objection of {objected.Party.Name} to '{reservation.Key}' is recorded already.", "/party")
        : reservation.Withdrawn?.Latest < objected.Date.Earliest ? Gone(reservation.Key)
        : null;

    private static Refusal? CannotTakeBack(KnownReservation reservation, CountryCode party) =>
        reservation.Objections.FirstOrDefault(other => other.Party == party) switch
        {
            null => new("no-such-objection", $"{party.Name} had not objected to '{reservation.Key}' on that day.", "/party"),
            { Withdrawn: true } => new(
                "objection-withdrawn", $"The objection of {party.Name} to '{reservation.Key}' had already been withdrawn.", "/party"),
            _ => null,
        };

    private static Refusal Gone(string key) =>
        new("reservation-withdrawn", $"The reservation '{key}' had already been withdrawn.", "/reservation");

    private static Refusal? NotThere(Reached reached, string key) => Find(reached, key) is null
        ? new("no-such-reservation", $"No reservation '{key}' had been made on that day: record it first.", "/reservation")
        : null;

    private static KnownReservation? Find(Reached reached, string key) => reached.Reservations.FirstOrDefault(known => known.Key == key);

    private static Reached With(Reached reached, string key, Func<KnownReservation, KnownReservation> change) =>
        reached with { Reservations = [.. reached.Reservations.Select(known => known.Key == key ? change(known) : known)] };

    /// <remarks>Agreed after its day of effect, it leaves what was done in between; a day to come leaves what is done until then.</remarks>
    private static When Later(When date, EdtfDate? effect) =>
        effect is not null && effect.Latest > date.Latest ? new When.Dated(effect, DateBasis.Stated) : date;

    private static Reached Turned(Reached reached, CountryCode? party, Course course, bool now) =>
        reached with { Last = reached.Last.With(new(party, course), now) };
}
