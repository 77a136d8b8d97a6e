using CooperationLedger.Ledgers;
using CooperationLedger.Places;

namespace CooperationLedger.Chronicles;

/// <summary>All that a decision may look at beside the command.</summary>
/// <param name="Ledger">The two parties' codes in alphabetical order: <c>PK-RU</c>.</param>
/// <param name="Dossier">The dossier that the command is about.</param>
/// <param name="LatestToday">The day it is now where it is latest on Earth (UTC+14).</param>
/// <param name="Registers">The registers of that dossier and of every other that the command names or writes to; one that does not exist is empty.</param>
public sealed record Situation(
    string Ledger, string Dossier, DateOnly LatestToday, IReadOnlyDictionary<string, Register> Registers)
{
    public Register Register => Registers[Dossier];

    /// <summary>The situation once these entries are recorded.</summary>
    public Situation With(IEnumerable<Entry> entries) => With(entries.Select(entry => Registers[entry.Dossier].With(entry)));

    /// <summary>The same, of drafts.</summary>
    public Situation With(IEnumerable<Draft> drafts) => With(drafts.Select(draft => Registers[draft.Dossier].With(draft.Event)));

    private Situation With(IEnumerable<Register> grown)
    {
        var registers = Registers.ToDictionary();
        foreach (var register in grown)
        {
            registers[register.Dossier] = register;
        }

        return this with { Registers = Register.Together(registers) };
    }

    /// <summary>Whether it is one of the two states that the ledger is kept between; all others are third states.</summary>
    public bool IsParty(CountryCode state) => OpenLedger.PartiesTo(Ledger).Contains(state);
}
