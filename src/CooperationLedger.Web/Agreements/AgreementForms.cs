using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

/// <summary>In the order in which they are listed.</summary>
internal static class AgreementForms
{
    public static readonly IReadOnlyList<FormWording> All =
    [
        RecordAgreementForm.Wording,
        AdoptAgreementForm.Wording,
        SignAgreementForm.Wording,
        ConsentToAgreementForm.Wording,
        BeginProvisionalApplicationForm.Wording,
        EndProvisionalApplicationForm.Wording,
        RecordEntryIntoForceForm.Wording,
        MakeReservationForm.Wording,
        WithdrawReservationForm.Wording,
        ObjectToReservationForm.Wording,
        WithdrawObjectionForm.Wording,
        DeclareInterpretationForm.Wording,
        AmendAgreementForm.Wording,
        SuspendAgreementForm.Wording,
        ResumeAgreementForm.Wording,
        LeaveAgreementForm.Wording,
        TerminateAgreementForm.Wording,
        RegisterAgreementForm.Wording,
    ];
}
