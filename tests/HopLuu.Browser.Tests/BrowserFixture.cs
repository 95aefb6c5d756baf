using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(HopLuu.Browser.Tests.BrowserFixture))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace HopLuu.Browser.Tests;

/// <summary>One Chromium for all tests, and one program with the demo for those that only look.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The demo; tests that change it start a program of their own.</summary>
    public RunningProgram Demo { get; } = new();

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = Flags, Headless = true });
        await Demo.StartAsync();
    }

    private Playing.World? shared;

    /// <summary>The program whose campaign the tests of bad days change, each a unit of its own; started when first asked for, its clock at the middle of the campaign.</summary>
    public async Task<Playing.World> WorldAsync()
    {
        if (shared is null)
        {
            var world = new Playing.World(this);
            await world.StartAsync();
            await world.PublishAsync("An Phú", "Bình Lâm", "Cẩm Đông", "Đông Xuyên", "Giang Tiến", "Hưng Lâm", "Minh Khê", "Phúc Thịnh", "Tân Yên", "thị trấn Sông Vân", "Trường THPT", "Trung tâm Y tế");
            shared = world;
        }
        shared.Program.SetClock(Playing.World.Midway);
        return shared;
    }

    /// <summary>A new window with no cookies.</summary>
    public async Task<IPage> OpenAsync(string address, int width = 1280, int height = 860, bool dark = false)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = address, ViewportSize = new() { Width = width, Height = height }, ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, Locale = "vi-VN",
        });
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    /// <summary>Signs a demo person in, by the row that names person and body.</summary>
    public async Task<IPage> AsAsync(string address, string person, string? body = null, int width = 1280, int height = 860, bool dark = false)
    {
        var page = await OpenAsync(address, width, height, dark);
        await LetInAsync(page, person, body);
        return page;
    }

    /// <summary>Signs a demo person in at the door of demo mode.</summary>
    public static async Task LetInAsync(IPage page, string person, string? body = null)
    {
        await page.GotoAsync("/dang-nhap");
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = person });
        if (body is not null)
            row = row.Filter(new() { HasText = body });
        await row.First.GetByRole(AriaRole.Button).ClickAsync();
        await page.WaitForURLAsync("**/");
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await Demo.DisposeAsync();
        if (shared is not null)
            await shared.DisposeAsync();
    }

    private static string Chromium() => new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("These tests need Chromium (Debian: apt-get install chromium).");
}
