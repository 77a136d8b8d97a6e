using CooperationLedger.Chronicles;

namespace CooperationLedger.Statements;

/// <summary>What is known of a statement.</summary>
/// <param name="Made">What was said, by whom.</param>
/// <param name="Evidence">That it was said, and when.</param>
/// <param name="Disavowals">That it was taken back or denied since, in order of happening.</param>
public sealed record StatementView(string Id, StatementMade? Made, Evidence? Evidence, ValueList<Disavowal> Disavowals) : IDossierView
{
    public string Title => Made?.Gist ?? Id;

    /// <summary>The speaker reports the view of another.</summary>
    public bool AtSecondHand => Made?.ViewOf is not null;

    public static StatementView Of(Chronicle chronicle) => chronicle.Entries.Aggregate(
        new StatementView(chronicle.Dossier, null, null, []), See);

    /// <remarks>The last says how; whether all only possibly happened, one of the surest beside it shows.</remarks>
    public IDossierView? ForLists() => this with { Disavowals = Disavowals.Shortened(all => Surest(all).Append(all[^1]).Distinct()) };

    private static IEnumerable<Disavowal> Surest(ValueList<Disavowal> all) => all.OrderBy(disavowal => disavowal.Evidence.Possibly).Take(1);

    private static StatementView See(StatementView view, ChronicleEntry entry) => entry.Event switch
    {
        StatementMade made => view with { Made = made, Evidence = Evidence.Of(entry) },
        StatementDisavowed disavowed => view with
        {
            Disavowals = view.Disavowals.With(new(disavowed.Manner, disavowed.By, disavowed.Reason, Evidence.Of(entry))),
        },
        _ => view,
    };
}

/// <param name="Manner">Null when no source says.</param>
/// <param name="By">Null when it is whoever spoke.</param>
public sealed record Disavowal(DisavowalManner? Manner, Voice? By, string? Reason, Evidence Evidence);
