using Microsoft.AspNetCore.Components;

namespace HopLuu.Web.Shell;

/// <summary>
/// A page or a part of one that is drawn once, after it has loaded. The framework's own way draws a page while it is still loading: half of what it shows is not there then, and what it holds begins to load
/// at the same time, on a database context that serves one at a time. All pages inherit this one (_Imports.razor), layouts <see cref="LoadedLayout"/>.
/// </summary>
public abstract class Loaded : ComponentBase
{
    private bool loaded;

    /// <summary>Gets what the page shows. Parameters, the form and the query string are there already.</summary>
    protected virtual Task Load() => Task.CompletedTask;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!loaded)
        {
            loaded = true;
            await Load();
        }
        await base.SetParametersAsync(ParameterView.Empty);
    }
}

/// <summary>The same for a layout: what it holds begins to load when the layout has loaded.</summary>
public abstract class LoadedLayout : LayoutComponentBase
{
    private bool loaded;

    protected virtual Task Load() => Task.CompletedTask;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!loaded)
        {
            loaded = true;
            await Load();
        }
        await base.SetParametersAsync(ParameterView.Empty);
    }
}
