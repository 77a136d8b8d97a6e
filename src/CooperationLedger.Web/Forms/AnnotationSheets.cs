using System.Text.Json;
using System.Text.Json.Nodes;
using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Json;
using CooperationLedger.Ledgers;
using CooperationLedger.Merging;
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
    IsAnnotation,

    /// <summary>A ledger once opened stays.</summary>
    IsLedger,
}

/// <summary>The forms about an entry, laid out from the entry as it is now.</summary>
public sealed class AnnotationSheets(RegisterReader stream, DossierReader reader)
{
    /// <returns>The form and its first values; or why there is none; null when there is no such entry, or no such form.</returns>
    public async Task<AnnotationSheet?> OfAsync(string ledger, string entryId, string noun, CancellationToken ct)
    {
        if (FormCatalogue.OfEntry(noun) is not { } form || await SubjectAsync(ledger, entryId, ct) is not var (subject, streams))
        {
            return null;
        }

        var (entry, stream) = (subject.Entry, streams.Own);
        var settled = Settled(form.Command, entry, stream);
        var instead = FormCatalogue.InnerCommand(form.Command) is null ? null : EntryCommand.Saying(subject.Said, entry.Dossier);
        if (settled is null || stream.Kind == Ledger.Kind || (FormCatalogue.InnerCommand(form.Command) is not null && instead is null))
        {
            return new(null, FormValues.None, stream.Kind == Ledger.Kind ? FormClosed.IsLedger : FormClosed.IsAnnotation, entry.Dossier);
        }

        var own = form.Fields.Where(field => field.Name != "withWholeDossier" || entry.Id == stream.InForce.Opening);
        var (fields, values) = instead is null ? ([.. own], FormValues.None) : Around(form, instead, settled);
        var sheet = new FormSheet(ledger, FormAddress.Of(ledger, entry.Id, noun), form.Declared, fields, settled)
        {
            Annotated = settled["dossier"]!.ToString() == entry.Dossier ? subject : subject with { Version = null },
            Said = form.Command == typeof(CorrectEntry) ? values : null,
        };
        return new(sheet, values, Closed(streams, entry), entry.Dossier);
    }

    /// <summary>The fields of a form that has another command in it, filled in with what the entry says.</summary>
    private static (IReadOnlyList<Field> Fields, FormValues Values) Around(CommandForm form, Command instead, JsonObject settled)
    {
        var (name, label) = FormCatalogue.InnerCommand(form.Command)!.Value;
        Field[] asked = [.. FormCatalogue.For(instead.GetType()).Fields.Where(field => field.Name != "dossier")];
        settled[name] = new JsonObject { ["type"] = instead.GetType().Name };
        var said = (JsonObject)JsonSerializer.SerializeToNode(instead, instead.GetType(), LedgerJson.Options)!;
        if (form.Command == typeof(RecordClaim))
        {
            // Another source reports it: the clerk enters which one, and where.
            said.Remove("citations");
        }

        return (
            [
                new Field.Group
                {
                    Name = name, Label = label, Required = true,
                    Fields = [new Field.Group { Name = "data", Label = "", Required = true, IsSubject = true, Fields = asked }],
                },
                .. form.Fields,
            ],
            FormWriter.Write(asked, JsonSerializer.SerializeToElement(said, LedgerJson.Options), at: $"/{name}/data"));
    }

    /// <summary>What the entry itself settles of a command about it; null when no such command is about an entry like it.</summary>
    private static JsonObject? Settled(Type command, Entry entry, DossierStream stream) => (command.Name, entry.Event) switch
    {
        (nameof(SeparateDossier), DossierAbsorbed absorbed) => new() { ["dossier"] = absorbed.From, ["from"] = entry.Dossier },
        (nameof(SeparateDossier), DossierMerged merged) => new() { ["dossier"] = entry.Dossier, ["from"] = merged.Into },
        (nameof(PreferClaim), ClaimRecorded claim) => new() { ["dossier"] = entry.Dossier, ["entry"] = claim.Entry, ["claim"] = entry.Id },
        (nameof(SettleDoubt), DoubtRaised) or (nameof(AdmitDisputed), EntryDisputed) or (nameof(RetractEntry), _) => About(entry),
        (nameof(SeparateDossier) or nameof(SettleDoubt) or nameof(AdmitDisputed), _) => null,
        _ => stream.InForce.Originals.Any(original => original.Id == entry.Id) ? About(entry) : null,
    };

    private static JsonObject About(Entry entry) => new() { ["dossier"] = entry.Dossier, ["entry"] = entry.Id };

    private static FormClosed? Closed(MergedStreams streams, Entry entry) =>
        !streams.Own.InForce.IsRetracted(entry.Id) ? null
        : streams.Chronicle.Withdrawn ? FormClosed.Withdrawn
        : FormClosed.Retracted;

    private async Task<(AnnotatedSubject Subject, MergedStreams Streams)?> SubjectAsync(string ledger, string entryId, CancellationToken ct)
    {
        if (await stream.FindAsync(ledger, entryId, ct) is not { } stored
            || await reader.ReadAsync(ledger, stored.Dossier, ReadPoint.Now, ct) is not { Chronicle.Streams: var read } reading
            || stored is not Entry entry)
        {
            return null;
        }

        // As of today a plan may lie after the cut; what the entry says does not depend on the day.
        var said = read.Chronicle.Entries.FirstOrDefault(placed => placed.Id == entry.Id)?.Event ?? entry.Event;
        return (new(entry, said, reading.Streams.VersionOf(entry.Dossier)), read);
    }
}

/// <param name="Sheet">Null when there is nothing to fill in.</param>
/// <param name="Closed">Why it is not offered; what was sent all the same is decided.</param>
public sealed record AnnotationSheet(FormSheet? Sheet, FormValues Values, FormClosed? Closed, string Dossier);
