using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace HopLuu.Browser.Tests.Playing;

/// <summary>One person at a browser of their own, signed in.</summary>
public sealed class Person : IAsyncDisposable
{
    internal Person(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>The middle of the page, without bar and rail.</summary>
    public ILocator Main => Page.GetByRole(AriaRole.Main);

    /// <summary>Opens a page by its address.</summary>
    public Task GoAsync(string path) => Page.GotoAsync(path);

    /// <summary>Presses the one button with these words.</summary>
    public Task PressAsync(string words) => Button(words).ClickAsync();

    public ILocator Button(string words) => Main.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    public ILocator Link(string words) => Main.GetByRole(AriaRole.Link, new() { Name = words, Exact = true });

    /// <summary>Waits until the address has this form.</summary>
    public Task ArriveAsync(string pattern) => Assertions.Expect(Page).ToHaveURLAsync(new Regex(pattern), new() { Timeout = 30_000 });

    /// <summary>Waits until the page says this.</summary>
    public Task SeesAsync(string words) => Assertions.Expect(Main).ToContainTextAsync(words, new() { Timeout = 30_000 });

    public Task DoesNotSeeAsync(string words) => Assertions.Expect(Main).Not.ToContainTextAsync(words);

    /// <summary>A second tab of the same browser.</summary>
    public async Task<Person> NewTabAsync() => new(await Page.Context.NewPageAsync());

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
