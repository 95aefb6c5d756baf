using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace HopLuu.Browser.Tests.Playing;

/// <summary>What the coordinator of the lead office does, step by step, through the pages.</summary>
public sealed class Lead(Person person)
{
    /// <summary>The campaign in hand: its id stands in the address.</summary>
    public string Id { get; private set; } = "";

    public Person Person => person;

    private IPage Page => person.Page;

    /// <summary>The same campaign, after signing in again.</summary>
    public Lead As(Person again) => new(again) { Id = Id };

    public async Task TakePlanAsync(string file, string issuer = "Huyện ủy Sông Vân")
    {
        await person.GoAsync("/dot/moi");
        await Page.GetByLabel("Cơ quan ban hành kế hoạch").SelectOptionAsync(new SelectOptionValue { Label = issuer });
        await Page.GetByLabel("Tệp kế hoạch").SetInputFilesAsync(file);
        await person.PressAsync("Đọc kế hoạch");
        await person.ArriveAsync("/dot/[0-9a-f-]{36}/ke-hoach");
        Id = Regex.Match(Page.Url, "/dot/([0-9a-f-]{36})/").Groups[1].Value;
    }

    public async Task NameAsync(string title)
    {
        await Page.GetByLabel("Tên ngắn của đợt").FillAsync(title);
        await person.PressAsync("Lưu, sang Đề cương");
        await person.ArriveAsync("/de-cuong");
    }

    public async Task ChooseUnitsAsync(params string[] units)
    {
        await person.GoAsync($"/dot/{Id}/don-vi");
        foreach (var unit in units)
            await Page.GetByRole(AriaRole.Checkbox, new() { Name = unit }).CheckAsync();
        await person.PressAsync("Lưu, sang Hạn và phân công");
        await person.ArriveAsync("/han$");
    }

    public async Task SetDueAsync(string lastDay)
    {
        await person.GoAsync($"/dot/{Id}/han");
        await Page.GetByLabel("Ngày cuối cùng còn đúng hạn").FillAsync(lastDay);
        await person.PressAsync("Lưu hạn");
        await person.ArriveAsync("/han$");
    }

    public async Task PublishAsync()
    {
        await person.GoAsync($"/dot/{Id}/xem-lai");
        await person.Main.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Phát hành cho") }).ClickAsync();
        await person.ArriveAsync("phat-hanh=true");
    }

    /// <summary>Opens the tracking board.</summary>
    public Task OpenBoardAsync() => person.GoAsync($"/dot/{Id}/theo-doi");

    /// <summary>A unit's line of the board.</summary>
    public ILocator Line(string unit) => person.Main.GetByRole(AriaRole.Row).Filter(new() { HasText = unit });

    /// <summary>Asserts what a unit's line of the board says.</summary>
    public async Task SeesOnBoardAsync(string unit, params string[] words)
    {
        await OpenBoardAsync();
        foreach (var word in words)
            await Assertions.Expect(Line(unit)).ToContainTextAsync(word);
    }

    /// <summary>The number over the board with this word: of a state or a mark.</summary>
    public async Task<int> CountAsync(string word)
    {
        await OpenBoardAsync();
        return int.Parse(await person.Main.Locator(".tiles .tile").Filter(new() { HasText = word }).Locator("b").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Hands a file in for a unit.</summary>
    /// <param name="arrived">"2024-06-18T17:30", Vietnamese time.</param>
    public async Task HandInAsync(string file, string unit, string channel, string arrived)
    {
        await person.GoAsync($"/dot/{Id}/nop-ho");
        await Page.GetByLabel("Tệp báo cáo của các đơn vị").SetInputFilesAsync(file);
        await person.PressAsync("Đọc và tìm đơn vị");
        await person.ArriveAsync(@"\?moi=1");
        var line = Line(Path.GetFileName(file));
        var units = line.GetByLabel("Đơn vị của");
        var named = await units.Locator("option").Filter(new() { HasText = unit }).First.GetAttributeAsync("value");
        await units.SelectOptionAsync(named!);
        await line.GetByLabel("Việc với").SelectOptionAsync("nop");
        await Page.GetByLabel("Đường đến, dùng chung").FillAsync(channel);
        await Page.GetByLabel("Thời điểm nhận thực tế, dùng chung").FillAsync(arrived);
        await person.PressAsync("Nộp hộ các tệp đã chọn");
    }

    /// <summary>Opens a unit's report where it is reviewed.</summary>
    public async Task OpenReviewAsync(string unit)
    {
        await OpenBoardAsync();
        await Line(unit).GetByRole(AriaRole.Link, new() { Name = "báo cáo của" }).ClickAsync();
        await person.ArriveAsync("/tham-dinh/");
    }

    /// <summary>Sends a report back with a reason for each of some sections.</summary>
    public async Task ReturnAsync(string unit, string mendBy, params (string Section, string Reason)[] reasons)
    {
        await OpenReviewAsync(unit);
        foreach (var (section, reason) in reasons)
        {
            var judge = Page.GetByRole(AriaRole.Group, new() { NameRegex = new Regex("^Ý kiến về .*" + Regex.Escape(section)) });
            await judge.GetByLabel("Trả lại vì:").CheckAsync();
            await judge.GetByRole(AriaRole.Textbox).FillAsync(reason);
        }
        await Page.GetByText("Trả lại để bổ sung").ClickAsync();
        await Page.GetByLabel("Nộp lại trước hết ngày").FillAsync(mendBy);
        await person.PressAsync("Trả lại");
        await Assertions.Expect(person.Main.Locator(".head")).ToContainTextAsync("Trả lại");
    }

    public async Task AcceptAsync(string unit)
    {
        await OpenReviewAsync(unit);
        await person.PressAsync("Tiếp nhận");
        await Assertions.Expect(person.Main.Locator(".head")).ToContainTextAsync("Đã tiếp nhận");
    }
}
