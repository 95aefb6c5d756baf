using Microsoft.Playwright;

namespace HopLuu.Browser.Tests.Playing;

/// <summary>
/// A program of its own with a campaign that its coordinator made through the pages: published on 5 June 2024, due at the end of the 19th. Each test that changes things takes units that no other takes.
/// </summary>
public sealed class World(BrowserFixture fixture) : IAsyncDisposable
{
    public const string Title = "Sơ kết Nghị quyết 08: đợt chạy thử";

    /// <summary>When the campaign is under way.</summary>
    public static readonly DateTimeOffset Midway = At(2024, 6, 10, 9, 0, 0);

    public RunningProgram Program { get; } = new();

    public Lead Lead { get; private set; } = null!;

    /// <summary>A moment in Vietnam.</summary>
    public static DateTimeOffset At(int year, int month, int day, int hour, int minute, int second) => new(year, month, day, hour, minute, second, TimeSpan.FromHours(7));

    /// <summary>Starts the program on the morning of the plan.</summary>
    public async Task StartAsync()
    {
        Program.SetClock(At(2024, 6, 5, 8, 0, 0));
        await Program.StartAsync();
    }

    /// <summary>Makes and publishes the campaign for these units.</summary>
    public async Task PublishAsync(params string[] units)
    {
        await using (var coordinator = await CoordinatorAsync())
        {
            var lead = new Lead(coordinator);
            await lead.TakePlanAsync(Samples.Plan);
            await lead.NameAsync(Title);
            await lead.ChooseUnitsAsync(units);
            await lead.PublishAsync();
            Lead = lead;
        }
        Program.SetClock(Midway);
    }

    public async Task<Person> EnterAsync(string name, string body, int width = 1280)
    {
        var page = await fixture.AsAsync(Program.Address, name, body, width);
        page.SetDefaultTimeout(30_000);
        return new(page);
    }

    public Task<Person> CoordinatorAsync() => EnterAsync("Cán bộ tổng hợp", "Văn phòng Huyện ủy");

    /// <summary>The unit's shared account, at its report in this campaign.</summary>
    public async Task<Reporter> ReporterAsync(string unit, string person = "Tài khoản chung") => await Reporter.OpenAsync(await EnterAsync(person, unit), Title);

    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
