using CooperationLedger.Chronicles;
using CooperationLedger.Dates;
using CooperationLedger.Places;

namespace CooperationLedger.Agreements;

/// <summary>A clerk records that a party denounced an agreement or withdrew from it.</summary>
/// <param name="Effect">The day from which on it is no longer a party; it may be still to come. Null for the day of the act.</param>
[RefusedWith("effect-before-act")]
public sealed record LeaveAgreement(
    CountryCode Party, LeavingAct? How = null, EdtfDate? Effect = null, string? Reason = null) : DevelopmentCommand
{
    public static Decision Decide(LeaveAgreement command, DecisionContext context) => Decision.Of(
        Objections(command.Effect, command.Date),
        new Draft(context.Dossier, new AgreementLeft(command.Party, command.How, command.Effect, command.Reason).AsToldIn(command)));

    /// <remarks>What one party does alone takes effect no earlier than it does it; what all agree may.</remarks>
    internal static ValueList<Refusal> Objections(EdtfDate? effect, When date) => Refusal.If(
        effect is not null && effect.Latest < date.Earliest, "effect-before-act",
        $"It cannot take effect {effect?.ToWords()} when it was done {date.ToWords()}.", "/effect");
}

/// <summary>
/// A party denounced the agreement or withdrew from it (Vienna Convention, articles 54 to 56). It may come back by consenting again.
/// </summary>
/// <param name="How">Null when no source says.</param>
/// <param name="Effect">The day from which on it is no longer a party; null for the day of the act.</param>
public sealed record AgreementLeft(CountryCode Party, LeavingAct? How, EdtfDate? Effect, string? Reason) : Development;

/// <summary>By which act a party leaves; the law makes no difference.</summary>
public enum LeavingAct
{
    Denunciation,
    Withdrawal,
}
