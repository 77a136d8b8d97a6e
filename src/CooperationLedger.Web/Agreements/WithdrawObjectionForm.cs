using CooperationLedger.Agreements;
using CooperationLedger.Web.Forms;

namespace CooperationLedger.Web.Agreements;

internal static class WithdrawObjectionForm
{
    public static readonly FormWording Wording = new(typeof(WithdrawObjection), "objection-withdrawal", "Agreements", "An objection was withdrawn")
    {
        Fields = new Dictionary<string, FieldWords>
        {
            ["/dossier"] = new("Agreement"),
            ["/party"] = new("Which party had objected"),
            ["/reservation"] = new("To which reservation", "The short name under which it was recorded, for example ru-article-9."),
            ["/date"] = new("Day of the withdrawal"),
        },
        First = ["/dossier", "/party"],
    };
}
