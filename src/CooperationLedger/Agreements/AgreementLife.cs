using CooperationLedger.Commitments;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>What is known of an agreement as a whole: the status of each party is derived from it.</summary>
/// <remarks>Nothing here depends on the order in which acts were recorded, nor on the day that is asked about.</remarks>
internal sealed class AgreementLife
{
    private readonly ILookup<CountryCode?, PartyAct> acts;

    public AgreementLife(AgreementView view)
    {
        View = view;
        acts = view.Acts.ToLookup(act => act.Party);
        Named = view.Terms?.Parties ?? [];
        Whole = acts[null].FirstOrDefault(act => act.Act is AgreementAct.EnteredIntoForce);
        Over = acts[null].FirstOrDefault(act => act.Act is AgreementAct.Terminated);
        Forces =
        [
            .. view.Acts.Where(act => act.Act is AgreementAct.EnteredIntoForce)
                .OrderBy(act => Span.OfEffect(act).Earliest).ThenBy(act => Span.OfEffect(act).Latest)
                .ThenBy(act => act.Evidence.Entry),
        ];
        SignaturesMayBind = view.Terms?.SubjectToRatification is null
            && !view.Acts.Any(act => act.Act is AgreementAct.Consented || act.Effect is SignatureEffect.SubjectToRatification);
        IsOfTwo = Named.Count == 2 && view.Acts
            .Where(act => act.Party is { } party && !Named.Contains(party) && act.IsOfMembership)
            .All(act => Whole is not null && Span.OfEffect(Whole).IsBefore(Span.OfAct(act)));
    }

    public AgreementView View { get; }

    /// <summary>Those that it was made between; others may have joined.</summary>
    public ValueList<CountryCode> Named { get; }

    /// <summary>The entry into force of the agreement.</summary>
    public PartyAct? Whole { get; }

    public PartyAct? Over { get; }

    /// <summary>Every entry into force, of the agreement or for one party, the first before the others.</summary>
    public IReadOnlyList<PartyAct> Forces { get; }

    /// <summary>A signature whose effect no source says may be a consent: nothing shows that the agreement takes more than that.</summary>
    public bool SignaturesMayBind { get; }

    /// <summary>Its entry into force was one between these two alone, so that it cannot have been one for one of them only.</summary>
    public bool IsOfTwo { get; }

    /// <summary>
    /// By when a state had to consent for the entry into force of the agreement to be one for it: the day of that act or of its effect,
    /// whichever is later; where no source says when the act was done, that of its effect. Null where none is recorded.
    /// </summary>
    public Span? CoversUntil => Whole is { } whole ? Span.OfAct(whole).OrLater(Span.OfEffect(whole)) : null;

    public IEnumerable<PartyAct> ActsOf(CountryCode party) => acts[party];

    /// <summary>What was done to the agreement as a whole.</summary>
    public IEnumerable<PartyAct> ActsOfAll => acts[null];

    /// <summary>Whether it was in force for anybody on that day or before.</summary>
    public Certainty InForceAnywhere(DateOnly on) => Certainties.Any(Forces.Select(act => Span.OfEffect(act).By(on)));

    public Certainty EndedBy(DateOnly on) => Over is null ? Certainty.No : Span.OfEffect(Over).By(on);

    /// <summary>A signature that binds only once it is ratified (article 14).</summary>
    public bool WaitsForRatification(PartyAct act) => act.Act is AgreementAct.SignatureGiven
        && (act.Effect is SignatureEffect.SubjectToRatification || (act.Effect is null && View.Terms?.SubjectToRatification == true));

    /// <summary>A state expresses its consent by it (Vienna Convention, articles 11 and 12).</summary>
    public bool IsConsent(PartyAct act) => act.Act switch
    {
        AgreementAct.Consented => true,
        AgreementAct.SignatureGiven => act.Effect is SignatureEffect.Definitive
            || (act.Effect is null && View.Terms?.SubjectToRatification == false),
        _ => false,
    };
}
