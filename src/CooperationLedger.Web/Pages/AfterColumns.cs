using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CooperationLedger.Web.Pages;

/// <summary>
/// Renders what is in it. A component is rendered after its neighbours were made, so that all columns of a list are known here; what
/// is in the list's own markup is rendered before.
/// </summary>
public sealed class AfterColumns : ComponentBase
{
    [Parameter, EditorRequired] public RenderFragment ChildContent { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
}
