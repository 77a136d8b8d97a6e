using CooperationLedger.Chronicles;

namespace CooperationLedger.Web.Forms;

/// <summary>What is wrong with a form, in the words that the form itself uses.</summary>
internal static class FormFaults
{
    /// <summary>A fault beside its field, or without one when the form does not ask what it is about.</summary>
    public static Refusal InWords(FormSheet sheet, Refusal fault)
    {
        if (Owner(sheet, fault.Field) is not var (field, at))
        {
            return fault with { Field = "" };
        }

        var name = fault.Field.Split('/')[^1];
        var detail = fault.Code == "missing" ? Missing(field)
            : Named(fault.Detail, name) is { } rest ? $"“{field.Label}”{rest}"
            : fault.Detail;
        return new(fault.Code, detail, at);
    }

    /// <summary>The field that a fault is about: the one at its place, else the nearest around it.</summary>
    private static (Field Field, string At)? Owner(FormSheet sheet, string at) =>
        sheet.Additions.FirstOrDefault(addition => at.StartsWith(addition.At + "/", StringComparison.Ordinal)) is not { } addition
            ? FieldWalk.Nearest(sheet.Fields, at)
        : FieldWalk.Nearest(addition.Form.Fields, at[addition.At.Length..]) is var (field, inside) ? (field, addition.At + inside)
        : null;

    private static string Missing(Field field) => field switch
    {
        Field.Choice or Field.YesNo or Field.Dossier or Field.OfSector or Field.OfCurrency or Field.EntryOf =>
            $"“{field.Label}” has to be chosen.",
        Field.Day => $"“{field.Label}” has to be filled in. If the source does not state the day, choose that.",
        _ => $"“{field.Label}” has to be filled in.",
    };

    /// <returns>What a sentence says after the name that programs have for the field; null when it does not begin with it.</returns>
    private static string? Named(string detail, string name) =>
        detail.StartsWith($"{name}: ", StringComparison.Ordinal) || detail.StartsWith($"{name} ", StringComparison.Ordinal)
            ? detail[name.Length..]
        : detail.StartsWith("item ", StringComparison.Ordinal) && detail.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var end
            ? detail[end..]
        : null;

    /// <summary>The id of the box to go to: the field's own, or the first box in it.</summary>
    public static string Target(FormSheet sheet, FormValues values, Refusal fault)
    {
        var addition = sheet.Additions.FirstOrDefault(addition => fault.Field.StartsWith(addition.At + "/", StringComparison.Ordinal));
        var field = addition is null
            ? FieldWalk.At(sheet.Fields, fault.Field)
            : FieldWalk.At(addition.Form.Fields, fault.Field[addition.At.Length..]);
        return FormAddress.Id(FieldWalk.Leaves(field!, fault.Field, values).Select(leaf => leaf.At).FirstOrDefault(fault.Field));
    }

    /// <summary>In the order in which the boxes are read down the page; first what is about none of them.</summary>
    public static IEnumerable<Refusal> InOrder(FormSheet sheet, FormValues values, IEnumerable<Refusal> faults)
    {
        Dictionary<string, int> places = [];
        foreach (var (index, box) in sheet.Boxes(values).Index())
        {
            for (var end = box.Length; end > 0; end = box.LastIndexOf('/', end - 1))
            {
                places.TryAdd(box[..end], index);
            }
        }

        return faults.OrderBy(fault => fault.Field.Length == 0 ? -1 : places.GetValueOrDefault(fault.Field, int.MaxValue));
    }

    /// <summary>That nothing was done, since the form may not have come from our own page.</summary>
    public static Refusal NotOurs => new(
        "not-from-our-page",
        "Nothing was done: this page is too old, or the browser takes no cookies. "
            + "Look through it and send it again.");

    /// <summary>What came in a box is no text: bytes that are no UTF-8, such as half of a character.</summary>
    public static Refusal Garbled(string at) => new("wrong-text", $"{at.Split('/')[^1]} holds half of a character.", at);

    /// <summary>Something was sent that the form does not ask: it is reported, for else it would be lost without a word.</summary>
    public static Refusal Unasked(string at) => new(
        "unknown-field", $"The form asks nothing by the name of “{Refusal.Shortened(at)}”: what was sent under it is left out.", at);

    public static Refusal OtherVersion(DossierVersion read, DossierVersion actual) => new(
        "other-version",
        (read.Leading == actual.Leading
            ? "Somebody recorded in this dossier after you opened the form: "
                + $"it was at version {read.Number} and is at {actual.Number} now. "
            : $"Since you opened the form, what the entry belongs to has changed: it is read in {actual.Leading} now, "
                + $"which is at version {actual.Number}. ")
            + "Read what is new there, then go on if this still holds.");

    public static Refusal Of(Recording.RecordAnswer answer) => answer switch
    {
        Recording.RecordAnswer.NoSuchDossier { Dossier: var dossier } => new(
            "no-such-dossier", $"There is no '{dossier}' in this ledger.", "/dossier"),
        Recording.RecordAnswer.TooLong => new(
            "entry-too-long",
            $"The entry would be too long: {TransparencyLog.EntryText.MostBytes:N0} bytes are the most. Shorten the quotations or notes."),
        Recording.RecordAnswer.RaceLost => new("race-lost", "Others recorded in the same dossier each time it was tried. Try again."),
        Recording.RecordAnswer.Busy { Dossiers: var dossiers } => new(
            "dossier-busy",
            $"Others are recording in {string.Join(" or ", dossiers)} now. Nothing was recorded, and what you filled in is still here: "
                + "wait a few seconds and send it again."),
        Recording.RecordAnswer.Unguarded => new(
            "unguarded", "Nothing can be recorded now: ask whoever runs this server. What you filled in is still here."),
        Recording.RecordAnswer.Unreadable { Entry: var entry } => new(
            "unreadable-entry",
            $"Nothing can be recorded in {entry.Dossier}: its entry {entry.Sequence} cannot be read. {entry.Why.Detail} "
                + "Ask whoever runs this server. What you filled in is still here."),
        Recording.RecordAnswer.Damaged { What: var what } => new(
            "damaged-store", $"Nothing was recorded: the store is damaged. {what} Ask whoever runs this server."),
        Recording.RecordAnswer.KeyTaken => new(
            "sent-otherwise", "This form was recorded before, with other answers. If these are to be recorded as well, go on."),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
