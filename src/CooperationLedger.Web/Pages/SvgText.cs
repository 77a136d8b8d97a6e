using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CooperationLedger.Web.Pages;

/// <summary>Text in a drawing. Razor keeps the name of SVG's text element for a meaning of its own, so it is built by hand.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter, EditorRequired] public string Class { get; set; } = "";

    /// <summary>Percent of the width.</summary>
    [Parameter, EditorRequired] public double X { get; set; }

    [Parameter, EditorRequired] public int Y { get; set; }

    /// <summary>Which end of the text is at <see cref="X"/>: start, middle or end.</summary>
    [Parameter, EditorRequired] public string Anchor { get; set; } = "start";

    [Parameter, EditorRequired] public string Text { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "x", $"{X}%");
        builder.AddAttribute(3, "y", $"{Y}");
        builder.AddAttribute(4, "text-anchor", Anchor);
        builder.AddContent(5, Text);
        builder.CloseElement();
    }
}
