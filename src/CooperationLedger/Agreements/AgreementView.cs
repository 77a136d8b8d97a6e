using CooperationLedger.Actors;
using CooperationLedger.Chronicles;
using CooperationLedger.Commitments;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>What is known of an agreement. Between whom it is in force on a day is derived by <see cref="AgreementStatus"/>.</summary>
/// <param name="Reached">That it was reached, and when.</param>
/// <param name="Signatures">In the order in which they were given, as far as the days show it.</param>
/// <param name="InForce">That a source reports its entry into force, and not only that for one party.</param>
/// <param name="Acts">
/// What each party did, and what became of the agreement, in the same order; nothing takes the place of anything.
/// </param>
public sealed record AgreementView(
    string Id,
    AgreementTerms? Terms,
    Evidence? Reached,
    Adoption? Adopted,
    ValueList<Signature> Signatures,
    Evidence? InForce,
    ValueList<PartyAct> Acts,
    ValueList<Reservation> Reservations,
    ValueList<Amendment> Amendments,
    ValueList<Registration> Registrations) : ICommitmentSubject
{
    /// <summary>What this is a part of; null of all that is known.</summary>
    private AgreementView? all;

    public string Title => Terms?.Title ?? Id;

    /// <summary>The status of an agreement is derived from all of it, even where only a part is shown.</summary>
    private AgreementView All => all ?? this;

    /// <summary>How far it had certainly come by a day, by all that is known of it.</summary>
    public AgreementStage StageOn(DateOnly on) => AgreementStatus.Of(All, on).Stage;

    /// <summary>
    /// The parties whose signature is not recorded; they may have signed all the same. Those that joined later have no signature to
    /// give.
    /// </summary>
    public IEnumerable<CountryCode> NotSignedBy => (Terms?.Parties ?? []).Except(All.Signatures.Select(signature => signature.Party));

    /// <summary>Those that it was made between, then whoever acts as a party since.</summary>
    public ValueList<CountryCode> Parties => [.. (Terms?.Parties ?? []).Union(All.Acts.Select(act => act.Party).OfType<CountryCode>())];

    /// <remarks>An agreement promises no time by itself: a commitment about it has its own.</remarks>
    public ValueList<PromisedWindow> WindowsOf(CommitmentRegistered terms) => [];

    /// <remarks>It is shown from the day on which the agreement is in force, which may be another than that of the act.</remarks>
    public Proof? ProofOf(CommitmentRegistered terms) =>
        terms.ShownBy is CommitmentProof.AgreementInForce && InForce is { } force
            ? new(All.Acts.First(act => act.Evidence.Entry == force.Entry).From is { } effect
                ? force with { Date = new When.Dated(effect, DateBasis.Stated), KnownBy = null } : force)
            : null;

    public static AgreementView Of(Chronicle chronicle) => chronicle.Entries.Aggregate(
        new AgreementView(chronicle.Dossier, null, null, null, [], null, [], [], [], []), See);

    /// <remarks>It takes all acts to say between whom it is in force on a day.</remarks>
    public IDossierView? ForLists() =>
        new[] { Signatures.Count, Acts.Count, Reservations.Count + Reservations.Sum(reservation => reservation.Objections.Count) }
            .Max() > ListPart.MostOfEach
            ? null
            : this with { Amendments = Amendments.LastAlone(), Registrations = Registrations.LastAlone() };

    /// <summary>
    /// With the acts of the agreement as a whole and of one party alone, and the signatures and reservations of that party.
    /// </summary>
    public AgreementView Of(CountryCode? party) => this with
    {
        all = All,
        Signatures = [.. Signatures.Where(signature => signature.Party == party)],
        Acts = [.. Acts.Where(act => act.Party is null || act.Party == party)],
        Reservations =
        [
            .. Reservations.Where(reservation =>
                reservation.Party == party || reservation.Objections.Any(objection => objection.Party == party)),
        ],
    };

    private static AgreementView See(AgreementView view, ChronicleEntry entry) => entry.Event switch
    {
        AgreementRecorded recorded => view with { Terms = recorded.Terms, Reached = Evidence.Of(entry) },
        AgreementAdopted adopted => view with { Adopted = new(adopted.Place, adopted.Organisation, Evidence.Of(entry)) },
        AgreementAmended amended => view with { Amendments = view.Amendments.With(new(amended.By, amended.Text, Evidence.Of(entry))) },
        AgreementRegistered registered => view with
        {
            Registrations = view.Registrations.With(new(registered.Register, registered.Number, Evidence.Of(entry))),
        },
        AgreementSigned signed => view with
        {
            Signatures = view.Signatures.With(new(signed.Party, signed.Signatories, signed.Place, Evidence.Of(entry), signed.Effect)),
            Acts = view.Acts.With(new(AgreementAct.SignatureGiven, signed.Party, Evidence.Of(entry), Effect: signed.Effect)),
        },
        AgreementEnteredIntoForce { Party: null } => (view with { InForce = Evidence.Of(entry) }).Seeing((Development)entry.Event, entry),
        Development act => view.Seeing(act, entry),
        _ => view,
    };

    private AgreementView Seeing(Development @event, ChronicleEntry entry) => @event switch
    {
        AgreementConsentExpressed consent =>
            With(new(AgreementAct.Consented, consent.Party, Evidence.Of(entry), Means: consent.Means, Place: consent.Place)),
        DomesticApprovalGiven given => With(new(AgreementAct.ApprovedAtHome, given.Party, Evidence.Of(entry), Note: given.By)),
        TerritoryDeclared declared => With(new(
            declared.Applies ? AgreementAct.TerritoryIncluded : AgreementAct.TerritoryExcluded, declared.Party, Evidence.Of(entry),
            From: declared.Effect, Note: declared.Territory)),
        AgreementTextCorrected corrected => With(new(AgreementAct.TextCorrected, null, Evidence.Of(entry), Note: corrected.Text)),
        AgreementEnteredIntoForce inForce =>
            With(new(AgreementAct.EnteredIntoForce, inForce.Party, Evidence.Of(entry), From: inForce.Effect)),
        NoConsentShown { Party: var party } => With(AgreementAct.NoConsentShown, party, entry),
        ConsentWithdrawn withdrawn => With(new(AgreementAct.ConsentWithdrawn, withdrawn.Party, Evidence.Of(entry), Note: withdrawn.Reason)),
        LeavingWithdrawn withdrawn => With(new(AgreementAct.LeavingWithdrawn, withdrawn.Party, Evidence.Of(entry), Note: withdrawn.Reason)),
        ProvisionalApplicationBegun { Party: var party } => With(AgreementAct.ProvisionalApplicationBegun, party, entry),
        ProvisionalApplicationEnded { Party: var party } => With(AgreementAct.ProvisionalApplicationEnded, party, entry),
        AgreementSuspended suspended =>
            With(new(AgreementAct.Suspended, suspended.Party, Evidence.Of(entry), From: suspended.Effect, Note: suspended.Reason)),
        AgreementResumed { Party: var party } => With(AgreementAct.Resumed, party, entry),
        AgreementLeft left =>
            With(new(AgreementAct.Left, left.Party, Evidence.Of(entry), Leaving: left.How, From: left.Effect, Note: left.Reason)),
        AgreementTerminated terminated =>
            With(new(AgreementAct.Terminated, null, Evidence.Of(entry), From: terminated.Effect, Note: terminated.Reason)),
        InterpretationDeclared declared =>
            With(new(AgreementAct.InterpretationDeclared, declared.Party, Evidence.Of(entry), Note: declared.Text)),
        ReservationMade made => (this with
        {
            Reservations = Reservations.With(new(made.Reservation, made.Party, made.Text, Evidence.Of(entry), [], null)),
        }).With(new(AgreementAct.ReservationMade, made.Party, Evidence.Of(entry), Reservation: made.Reservation, Note: made.Text)),
        ReservationWithdrawn { Reservation: var key, Part: { } part } => Changing(key, reservation => reservation with
        {
            PartsWithdrawn = reservation.PartsWithdrawn.With(new(part, Evidence.Of(entry))),
        }).With(new(AgreementAct.ReservationWithdrawnInPart, PartyTo(key), Evidence.Of(entry), Reservation: key, Note: part)),
        ReservationWithdrawn { Reservation: var key } => Changing(key, reservation => reservation with { Withdrawn = Evidence.Of(entry) })
            .With(new(AgreementAct.ReservationWithdrawn, PartyTo(key), Evidence.Of(entry), Reservation: key)),
        ReservationObjectedTo made => Changing(made.Reservation, reservation => reservation with
        {
            Objections = reservation.Objections.With(new(made.Party, made.OpposesForce, made.Reason, Evidence.Of(entry), null)),
        }).With(new(AgreementAct.ObjectionMade, made.Party, Evidence.Of(entry), Reservation: made.Reservation, Note: made.Reason)),
        ObjectionWithdrawn { Party: var party, Reservation: var key } => Changing(key, reservation => reservation with
        {
            Objections =
            [
                .. reservation.Objections.Select(objection =>
                    objection.Party == party ? objection with { Withdrawn = Evidence.Of(entry) } : objection),
            ],
        }).With(new(AgreementAct.ObjectionWithdrawn, party, Evidence.Of(entry), Reservation: key)),
        _ => this,
    };

    private CountryCode? PartyTo(string reservation) => Reservations.FirstOrDefault(known => known.Key == reservation)?.Party;

    private AgreementView With(AgreementAct act, CountryCode? party, ChronicleEntry entry) => With(new(act, party, Evidence.Of(entry)));

    private AgreementView With(PartyAct act) => this with { Acts = Acts.With(act) };

    private AgreementView Changing(string key, Func<Reservation, Reservation> change) =>
        this with { Reservations = [.. Reservations.Select(reservation => reservation.Key == key ? change(reservation) : reservation)] };
}

/// <summary>How far an agreement has come, as far as is recorded. It is not said between whom.</summary>
public enum AgreementStage
{
    /// <summary>Of signatures nothing is recorded.</summary>
    Reached,
    PartlySigned,
    FullySigned,

    /// <summary>For at least one party.</summary>
    InForce,

    /// <summary>For each party for which it is in force.</summary>
    Suspended,

    /// <summary>It was in force, and no two parties are left.</summary>
    NoLongerInForce,
    Terminated,
}

public enum AgreementAct
{
    SignatureGiven,
    Consented,

    /// <summary>A list of those that consented, as of a day, does not show it.</summary>
    NoConsentShown,

    /// <summary>It took its consent back before the agreement was in force for it.</summary>
    ConsentWithdrawn,

    /// <summary>It approved the agreement by its own law, which does not bind it towards others.</summary>
    ApprovedAtHome,
    ProvisionalApplicationBegun,
    ProvisionalApplicationEnded,
    EnteredIntoForce,
    ReservationMade,
    ReservationWithdrawn,
    ReservationWithdrawnInPart,
    ObjectionMade,
    ObjectionWithdrawn,
    InterpretationDeclared,
    TerritoryIncluded,
    TerritoryExcluded,

    /// <summary>An error in the text was put right; that is no amendment.</summary>
    TextCorrected,
    Suspended,
    Resumed,
    Left,

    /// <summary>It took the notice of its leaving back before that took effect.</summary>
    LeavingWithdrawn,
    Terminated,
}

/// <summary>Something that one party did, or that happened to the agreement as a whole.</summary>
/// <param name="Party">Null for the agreement as a whole.</param>
/// <param name="From">The day from which on it takes effect; null for the day of the act.</param>
/// <param name="Reservation">The key of the reservation that it is about.</param>
/// <param name="Note">
/// A reason, the words of a reservation, declaration or correction, a territory, or who approved at home, as the clerk put them.
/// </param>
/// <param name="Place">Where an instrument was deposited.</param>
public sealed record PartyAct(
    AgreementAct Act,
    CountryCode? Party,
    Evidence Evidence,
    SignatureEffect? Effect = null,
    ConsentMeans? Means = null,
    LeavingAct? Leaving = null,
    EdtfDate? From = null,
    string? Reservation = null,
    string? Note = null,
    Place? Place = null)
{
    /// <summary>Whoever does it is a party, was one, or is about to become one.</summary>
    internal bool IsOfMembership => Act is AgreementAct.SignatureGiven or AgreementAct.Consented or AgreementAct.ConsentWithdrawn
        or AgreementAct.EnteredIntoForce or AgreementAct.Left or AgreementAct.LeavingWithdrawn;
}

public sealed record Adoption(Place? Place, string? Organisation, Evidence Evidence);

/// <summary>One party's signature.</summary>
public sealed record Signature(
    CountryCode Party, ValueList<Official> Signatories, Place? Place, Evidence Evidence, SignatureEffect? Effect = null);

/// <param name="Withdrawn">That it was taken back; null while it is not.</param>
/// <param name="PartsWithdrawn">The parts of it that were taken back, while the rest remains.</param>
public sealed record Reservation(
    string Key, CountryCode Party, string Text, Evidence Evidence, ValueList<Objection> Objections, Evidence? Withdrawn,
    ValueList<PartWithdrawn> PartsWithdrawn = default);

/// <param name="Text">What was taken back, as the clerk put it.</param>
public sealed record PartWithdrawn(string Text, Evidence Evidence);

/// <param name="OpposesForce">Null when no source says; then the agreement may be in force between the two.</param>
public sealed record Objection(CountryCode Party, bool? OpposesForce, string? Reason, Evidence Evidence, Evidence? Withdrawn);

/// <param name="By">The dossier of the agreement that amends it, if it has one.</param>
public sealed record Amendment(string? By, string? Text, Evidence Evidence);

public sealed record Registration(string Register, string? Number, Evidence Evidence);
