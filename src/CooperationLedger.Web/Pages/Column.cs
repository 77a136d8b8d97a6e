using Microsoft.AspNetCore.Components;

namespace CooperationLedger.Web.Pages;

/// <summary>A column of a <see cref="Listing{TRow}"/>: what it is called, and what the list shows in it of each row.</summary>
public sealed class Column<TRow> : ComponentBase
{
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    /// <summary>What is shown, in words; null where nothing is recorded.</summary>
    [Parameter] public Func<TRow, string?>? Text { get; set; }

    /// <summary>Whether anything is recorded of a row that is shown otherwise than in words.</summary>
    [Parameter] public Func<TRow, bool> Has { get; set; } = static _ => true;

    [Parameter] public RenderFragment<TRow>? ChildContent { get; set; }

    [CascadingParameter] public Listing<TRow> List { get; set; } = null!;

    internal bool IsIn(TRow row) => ChildContent is null ? !string.IsNullOrEmpty(Text!(row)) : Has(row);

    /// <returns>Null, and so an element without anything in it, where nothing is recorded.</returns>
    internal RenderFragment? Of(TRow row) =>
        !IsIn(row) ? null : ChildContent?.Invoke(row) ?? (builder => builder.AddContent(0, Text!(row)));

    protected override void OnInitialized() => List.Add(this);
}
