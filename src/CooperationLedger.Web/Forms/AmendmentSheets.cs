using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.Chronicles;
using CooperationLedger.Json;
using CooperationLedger.Ledgers;
using CooperationLedger.Web.History;

namespace CooperationLedger.Web.Forms;

/// <summary>Why there is no form for what was asked.</summary>
public enum FormClosed
{
    /// <summary>The dossier was withdrawn.</summary>
    Withdrawn,

    /// <summary>The entry is retracted already.</summary>
    Retracted,

    /// <summary>A correction or retraction is not corrected itself.</summary>
    IsAmendment,

    /// <summary>A ledger once opened stays.</summary>
    IsLedger,
}

/// <summary>The forms that correct or retract an entry, laid out from the entry as it stands.</summary>
public sealed class AmendmentSheets(Registers registers, DossierReader reader, EntryCommand commands)
{
    /// <returns>The form and what stands in it at first; or why there is none; null when there is no such entry.</returns>
    public async Task<AmendmentSheet?> CorrectionAsync(string ledger, string entryId, CancellationToken ct)
    {
        if (await SubjectAsync(ledger, entryId, ct) is not var (subject, register))
        {
            return null;
        }

        var entry = subject.Entry;
        if (entry.Event is Amendment || register.Kind == Ledger.Kind || await commands.FindAsync(ledger, entry.Dossier, subject.Said, ct) is not { } command)
        {
            return new(null, FormValues.None, register.Kind == Ledger.Kind ? FormClosed.IsLedger : FormClosed.IsAmendment, entry.Dossier);
        }

        var correction = FormCatalogue.For(typeof(CorrectEntry));
        var instead = FormCatalogue.For(command.GetType());
        Field[] asked = [.. instead.Fields.Where(field => field.Name != "dossier")];
        var sheet = new FormSheet(
            ledger,
            FormAddress.Correction(ledger, entry.Id),
            correction.Wording,
            [
                new Field.Group
                {
                    Name = "instead", Label = "What should have been recorded", Required = true,
                    Fields = [new Field.Group { Name = "data", Label = "", Required = true, Fields = asked }],
                },
                .. correction.Fields,
            ],
            new JsonObject
            {
                ["dossier"] = entry.Dossier,
                ["entry"] = entry.Id,
                ["instead"] = new JsonObject { ["type"] = command.GetType().Name },
            })
        {
            Amended = subject,
        };
        var said = JsonSerializer.SerializeToElement(command, command.GetType(), LedgerJson.Options);
        return new(sheet, FormWriter.Write(asked, said, at: "/instead/data"), Closed(register, entry), entry.Dossier);
    }

    /// <inheritdoc cref="CorrectionAsync"/>
    public async Task<AmendmentSheet?> RetractionAsync(string ledger, string entryId, CancellationToken ct)
    {
        if (await SubjectAsync(ledger, entryId, ct) is not var (subject, register))
        {
            return null;
        }

        var entry = subject.Entry;
        var form = FormCatalogue.For(typeof(RetractEntry));
        var sheet = new FormSheet(
            ledger,
            FormAddress.Retraction(ledger, entry.Id),
            form.Wording,
            [.. form.Fields.Where(field => field.Name != "withWholeDossier" || entry.Version == 1)],
            new JsonObject { ["dossier"] = entry.Dossier, ["entry"] = entry.Id })
        {
            Amended = subject,
        };
        return new(sheet, FormValues.None, register.Kind == Ledger.Kind ? FormClosed.IsLedger : Closed(register, entry), entry.Dossier);
    }

    private static FormClosed? Closed(Register register, Entry entry) =>
        !new Standing(register).IsRetracted(entry.Id) ? null
        : Chronicle.Of(register).Withdrawn ? FormClosed.Withdrawn
        : FormClosed.Retracted;

    private async Task<(AmendedSubject Subject, Register Register)?> SubjectAsync(string ledger, string entryId, CancellationToken ct)
    {
        if (await registers.FindAsync(ledger, entryId, ct) is not { } entry
            || await reader.ReadAsync(ledger, entry.Dossier, Cut.Now, ct) is not { Chronicle: var read })
        {
            return null;
        }

        // As of today a plan may lie after the cut; what the entry says does not depend on the day.
        var chronicle = Chronicle.Of(read.Register);
        var said = chronicle.Entries.FirstOrDefault(placed => placed.Id == entry.Id)?.Event ?? entry.Event;
        return (new(entry, said, read.Register.Version), read.Register);
    }
}

/// <param name="Sheet">Null when there is nothing to fill in.</param>
/// <param name="Closed">Why it is not offered; what was sent all the same is decided.</param>
public sealed record AmendmentSheet(FormSheet? Sheet, FormValues Values, FormClosed? Closed, string Dossier);
