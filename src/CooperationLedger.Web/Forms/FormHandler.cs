using System.Diagnostics;
using System.Text.Json;
using CooperationLedger.Chronicles;
using CooperationLedger.Claims;
using CooperationLedger.Json;
using CooperationLedger.Web.Http;
using CooperationLedger.Web.Pages;
using CooperationLedger.Web.Recording;
using CooperationLedger.Web.Sources;
using Microsoft.AspNetCore.Antiforgery;
using Wolverine.Attributes;

namespace CooperationLedger.Web.Forms;

/// <summary>Answers clerks who fill in forms, check and record. It keeps nothing between two pages, and has no rules of its own.</summary>
/// <remarks>It handles requests: by its name alone Wolverine would take it for a handler of messages.</remarks>
[WolverineIgnore]
public sealed class FormHandler(
    EntryRecorder recorder, IAntiforgery antiforgery, FormChoosing choosing, SourceReliance reliance, CitedReach reach,
    EntriesInFaults entries)
{
    public Task<IResult> ShowAsync(HttpContext http, FormSheet sheet, FormValues values) =>
        FormAsync(http, sheet, SentForm.New(values, sheet.Annotated?.Version), []);

    public async Task<IResult> HandleAsync(HttpContext http, FormSheet sheet)
    {
        var (sent, status) = await SentForm.ReadAsync(http);
        if (sent is null)
        {
            return Results.StatusCode(status);
        }

        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return await FormAsync(http, sheet, sent, [FormFaults.NotOurs], StatusCodes.Status400BadRequest);
        }

        return sent.Step switch
        {
            { Name: FormStep.AddRow, Value: var at } =>
                await FormAsync(http, sheet, sent with { Values = WithRow(sheet, sent.Values, at) }, []),
            { Name: FormStep.RemoveRow, Value: var at } =>
                await FormAsync(http, sheet, sent with { Values = WithoutRow(sheet, sent.Values, at) }, []),
            { Name: FormStep.Change } => await FormAsync(http, sheet, sent, []),
            { Name: FormStep.AddDossier, Value: var kind } => await AddDossierAsync(http, sheet, sent, kind),
            var step => await DecideAsync(http, sheet, sent, step.Name),
        };
    }

    /// <summary>Reads all answers, and has them decided or recorded. What is refused comes back with everything as it was typed.</summary>
    private async Task<IResult> DecideAsync(HttpContext http, FormSheet sheet, SentForm typed, string step)
    {
        var sent = typed with { Values = typed.Values.Compacted(sheet.Fields) };
        var (command, faults) = sheet.Read(sent.Values);
        faults =
        [
            .. sent.Garbled.Select(FormFaults.Garbled),
            .. sheet.Unasked(typed.Values).Concat(sent.Unaskable).Select(FormFaults.Unasked),
            .. faults,
            .. Unfinished(sheet, sent.Values),
        ];
        if (command is null || faults.Count > 0)
        {
            return await FormAsync(http, sheet, sent, faults, StatusCodes.Status400BadRequest);
        }

        if (step == FormStep.Dispute)
        {
            var (dispute, unsaid) = Disputed(command, sent.Reason);
            if (dispute is null)
            {
                return await FormAsync(http, sheet, sent, unsaid, StatusCodes.Status422UnprocessableEntity, isDisputable: true);
            }

            command = dispute;
        }

        var request = Request(sheet, command, sent.Key) with
        {
            IfVersion = sheet.Annotated is { } annotated ? sent.Version ?? annotated.Version : null,
        };
        var answer = step is FormStep.Record or FormStep.Dispute
            ? await recorder.RecordAsync(request, http.RequestAborted)
            : await recorder.CheckAsync(request, http.RequestAborted);
        return answer switch
        {
            RecordAnswer.Recorded recorded => Results.Redirect(FormAddress.Recorded(sheet.Ledger, recorded.Entries[0])),
            RecordAnswer.Acceptable acceptable => await CheckAsync(http, sheet, sent, acceptable, command),
            RecordAnswer.Refused refused => await FormAsync(
                http, sheet, sent, refused.Reasons, StatusCodes.Status422UnprocessableEntity,
                isDisputable: await IsDisputableAsync(sheet, command, http.RequestAborted)),
            RecordAnswer.OtherVersion { Actual: var actual } => await FormAsync(
                http, sheet, sent with { Version = actual }, [FormFaults.OtherVersion(request.IfVersion!, actual)],
                StatusCodes.Status409Conflict),
            _ => await NotRecordedAsync(http, sheet, sent, answer),
        };
    }

    private Task<IResult> NotRecordedAsync(HttpContext http, FormSheet sheet, SentForm sent, RecordAnswer answer)
    {
        Problems.SayWhenAgain(http, answer);
        return FormAsync(http, sheet, sent, [FormFaults.Of(answer)], answer is RecordAnswer.Unguarded or RecordAnswer.Busy
            or RecordAnswer.Unreadable or RecordAnswer.Damaged
            ? StatusCodes.Status503ServiceUnavailable
            : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>What was filled in, to be kept beside the chronicle since it cannot follow what is recorded.</summary>
    private static (Command? Command, IReadOnlyList<Refusal> Faults) Disputed(Command command, string reason) =>
        string.IsNullOrWhiteSpace(reason)
            ? (null, [new("missing", "Say why it is kept all the same, although it cannot follow.")])
            : CommandReader.Read(
                typeof(RecordAsDisputed), JsonSerializer.SerializeToElement(AsDisputed(command, reason), LedgerJson.Options));

    private static RecordAsDisputed AsDisputed(Command command, string reason) => new(command, reason) { Dossier = command.Dossier };

    /// <summary>Whether what was refused could be kept as disputed: only what cannot follow can, and no correction or the like.</summary>
    private async Task<bool> IsDisputableAsync(FormSheet sheet, Command command, CancellationToken ct) =>
        command is DevelopmentCommand { Dossier: not null }
        && await recorder.CheckAsync(Request(sheet, AsDisputed(command, "?"), ""), ct) is RecordAnswer.Acceptable;

    /// <summary>Adds a dossier that was not in the list, and chooses it where the form still lacks one of its kind.</summary>
    private async Task<IResult> AddDossierAsync(HttpContext http, FormSheet sheet, SentForm sent, string kind)
    {
        if (sheet.Additions.FirstOrDefault(addition => addition.Kind == kind) is not { } addition)
        {
            return await FormAsync(http, sheet, sent, []);
        }

        sent = sent with { Values = sent.Values.Compacted(addition.Form.Fields, addition.At) };
        var (command, faults) = FormSheet.Read(addition.Form.Command, addition.Form.Fields, sent.Values, [], addition.At);
        var garbled = sent.Garbled.Where(at => at.StartsWith(addition.At + "/", StringComparison.Ordinal));
        faults = [.. garbled.Select(FormFaults.Garbled), .. faults];
        if (command is null || faults.Count > 0)
        {
            return await FormAsync(http, sheet, sent, faults, StatusCodes.Status400BadRequest);
        }

        switch (await recorder.RecordAsync(Request(sheet, command, sent.Key), http.RequestAborted))
        {
            case RecordAnswer.Recorded recorded:
                var values = FieldWalk.Choosing(sheet.Fields, sent.Values.Without(addition.At), kind, recorded.Dossier);
                var notice = $"{Words.Upper(kind)} added: {command.OpensAs}. It is chosen below; nothing else is recorded yet.";
                return await FormAsync(http, sheet, sent with { Values = values }, [], notice: notice);
            case RecordAnswer.Refused { Reasons: var reasons }:
                faults = [.. reasons.Select(why => why with { Field = addition.At + why.Field })];
                return await FormAsync(http, sheet, sent, faults, StatusCodes.Status422UnprocessableEntity);
            case var answer:
                return await NotRecordedAsync(http, sheet, sent, answer);
        }
    }

    /// <remarks>
    /// The key goes with what is said: sent twice it is recorded once, and what was changed after going back is another entry.
    /// </remarks>
    private static RecordRequest Request(FormSheet sheet, Command command, string key)
    {
        var request = new RecordRequest(
            sheet.Ledger, command, CommandHandler.Unauthenticated, command.GetType().Name,
            Correlation: Activity.Current?.TraceId.ToString());
        return request with { Key = $"form-{key}-{request.BodyDigest}" };
    }

    private async Task<IResult> FormAsync(
        HttpContext http, FormSheet sheet, SentForm sent, IReadOnlyList<Refusal> faults,
        int status = StatusCodes.Status200OK, string? notice = null, bool isDisputable = false)
    {
        var filled = await FilledAsync(http, sheet, sent, faults, notice);
        var suggesting = filled with { Choices = await choosing.SuggestingAsync(sheet, filled.Choices, http.RequestAborted) };
        return Page.Of<FormPage>(http, new { Filled = suggesting, IsDisputable = isDisputable }, status);
    }

    private async Task<IResult> CheckAsync(
        HttpContext http, FormSheet sheet, SentForm sent, RecordAnswer.Acceptable acceptable, Command command) =>
        Page.Of<CheckPage>(http, new
        {
            Filled = await FilledAsync(http, sheet, sent, [], null),
            Caution = await reach.CautionAsync(sheet.Ledger, command, http.RequestAborted),
            Existing = acceptable.Existing.All(entry => entry is not null) ? acceptable.Existing[0] : null,
            Reliance = command.ReachesCiting is { } source ? await reliance.ReadAsync(sheet.Ledger, source, http.RequestAborted) : null,
        });

    private async Task<FilledForm> FilledAsync(
        HttpContext http, FormSheet sheet, SentForm sent, IReadOnlyList<Refusal> faults, string? notice)
    {
        var (said, named) = await entries.InWordsAsync(
            sheet.Ledger, [.. faults.Select(fault => FormFaults.InWords(sheet, fault)).Distinct()], http.RequestAborted);
        var filled = new FilledForm(
            sheet,
            sent,
            [.. FormFaults.InOrder(sheet, sent.Values, said)],
            await choosing.ReadAsync(sheet, sent.Values, http.RequestAborted),
            antiforgery.GetAndStoreTokens(http),
            notice)
        {
            Entries = named,
        };
        KeepForBack(http);
        return filled;
    }

    /// <summary>
    /// A browser that goes back to a page it had sent a form for shows the one it kept, and can ask for no other: without one it shows an
    /// error in its place, and what was typed is lost. It is kept for that browser alone.
    /// </summary>
    private static void KeepForBack(HttpContext http)
    {
        if (HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.Headers.CacheControl = "private, no-cache";
            http.Response.Headers.Pragma = default;
        }
    }

    /// <summary>What was begun on the way and not added would be lost without a word.</summary>
    private static IEnumerable<Refusal> Unfinished(FormSheet sheet, FormValues values) =>
        from addition in sheet.Additions
        where addition.Form.Fields.Any(field => !values.IsEmpty(field, $"{addition.At}/{field.Name}"))
        select new Refusal(
            "not-added",
            $"You began to add {DossierKind.One(addition.Kind)}: press “Add this {addition.Kind}”, or empty its boxes.",
            $"{addition.At}/{addition.Form.Fields[0].Name}");

    private static FormValues WithRow(FormSheet sheet, FormValues values, string at) =>
        FieldWalk.At(sheet.Fields, at) is Field.Rows rows ? values.WithRow(at, rows.AtLeast) : values;

    private static FormValues WithoutRow(FormSheet sheet, FormValues values, string at) =>
        at.LastIndexOf('/') is > 0 and var end
        && int.TryParse(at[(end + 1)..], out var row)
        && FieldWalk.At(sheet.Fields, at[..end]) is Field.Rows
            ? values.WithoutRow(at[..end], row)
            : values;
}
