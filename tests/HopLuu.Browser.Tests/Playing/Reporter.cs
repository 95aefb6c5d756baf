using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace HopLuu.Browser.Tests.Playing;

/// <summary>A receipt as its page shows it.</summary>
public sealed record Receipt(string Text, string Sha256);

/// <summary>What a unit does with its report, step by step, through the pages.</summary>
public sealed class Reporter(Person person, string id)
{
    public string Id => id;

    public Person Person => person;

    private IPage Page => person.Page;

    public ILocator Editor => Page.Locator("#editor-text");

    public ILocator SaveLine => Page.Locator("[data-save-state]");

    /// <summary>Finds the report from the front page, as a person does.</summary>
    public static async Task<Reporter> OpenAsync(Person person, string campaign)
    {
        await person.GoAsync("/");
        await person.Main.GetByRole(AriaRole.Link, new() { Name = campaign, Exact = true }).First.ClickAsync();
        await person.ArriveAsync("/bao-cao/[0-9a-f-]{36}");
        return new(person, Regex.Match(person.Page.Url, "[0-9a-f-]{36}").Value);
    }

    public Task GoAsync(string part = "") => person.GoAsync($"/bao-cao/{id}{part}");

    /// <summary>Sends a file; the mapping board opens.</summary>
    public async Task UploadAsync(string file)
    {
        await GoAsync("/tai-len");
        await Page.Locator("#file").SetInputFilesAsync(file);
        await person.PressAsync("Tải lên");
        await person.ArriveAsync("/tai-len/[0-9a-f-]{36}$");
        await Assertions.Expect(person.Button("Đưa vào báo cáo")).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    /// <summary>Takes the board as it stands into the report.</summary>
    public async Task AcceptUploadAsync()
    {
        await person.PressAsync("Đưa vào báo cáo");
        await person.ArriveAsync("xong=nhan");
    }

    /// <summary>Opens a section in the editor, by its words in the outline.</summary>
    public async Task OpenSectionAsync(string section)
    {
        await GoAsync("/soan");
        await Page.Locator(".section-tree a").Filter(new() { HasText = section }).First.ClickAsync();
        await person.ArriveAsync("/soan/[a-z0-9]+$");
        await ReadyAsync();
    }

    /// <summary>Until the editor stands in the place of the plain form.</summary>
    public Task ReadyAsync() => Assertions.Expect(Editor).ToBeVisibleAsync(new() { Timeout = 30_000 });

    /// <summary>Types at the end of the section.</summary>
    public async Task TypeAsync(string text)
    {
        await Editor.FocusAsync();
        await Page.Keyboard.PressAsync("Control+End");
        await Page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>Does something to the text and waits until the server has said that it is stored.</summary>
    public async Task SavedAsync(Func<Task> change)
    {
        await Page.RunAndWaitForResponseAsync(change, answer => answer.Request.Method == "PUT" && answer.Url.Contains("/muc/", StringComparison.Ordinal) && answer.Ok, new() { Timeout = 30_000 });
        await Assertions.Expect(SaveLine).ToContainTextAsync("Đã lưu");
    }

    public Task WriteAsync(string text) => SavedAsync(() => TypeAsync(text));

    /// <summary>What the server has of a section, read on the page that shows the whole report.</summary>
    public async Task<string> WholeTextAsync()
    {
        await GoAsync("/xem");
        return await person.Main.InnerTextAsync();
    }

    public async Task AttachAsync(string name, string type, byte[] bytes)
    {
        await Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = name, MimeType = type, Buffer = bytes });
        await person.PressAsync("Đính kèm");
        await Assertions.Expect(Page.Locator(".files")).ToContainTextAsync(name);
    }

    /// <summary>Declares the open section "không phát sinh".</summary>
    public async Task DeclareNothingAroseAsync(string reason)
    {
        await Page.GetByText("Mục này không có gì để báo cáo?").ClickAsync();
        await Page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^Không phát sinh") }).CheckAsync();
        await Page.GetByLabel("Lý do", new() { Exact = true }).FillAsync(reason);
        await person.PressAsync("Kê khai");
        await Assertions.Expect(Page.Locator(".section-editor .note.info")).ToContainTextAsync(reason);
    }

    public async Task AskForApprovalAsync()
    {
        await GoAsync();
        await person.PressAsync("Trình duyệt");
        await person.ArriveAsync("xong=trinh");
    }

    public async Task ApproveAsync()
    {
        await GoAsync("/duyet");
        await person.PressAsync("Duyệt báo cáo");
        await person.SeesAsync("Đã duyệt báo cáo");
    }

    public async Task SignedOnPaperAsync(string signer)
    {
        await GoAsync();
        await Page.GetByText("Báo cáo đã được ký trên giấy?").ClickAsync();
        await Page.GetByLabel("Người ký (chức vụ, họ và tên)").FillAsync(signer);
        await person.PressAsync("Ghi nhận đã ký trên giấy");
        await person.ArriveAsync("xong=giay");
    }

    public async Task NumberAsync(string number, string date)
    {
        await GoAsync("/duyet");
        await Page.Locator("#number").FillAsync(number);
        await Page.Locator("#date").FillAsync(date);
        await person.PressAsync("Lưu số, ngày");
        await person.ArriveAsync("xong=so");
    }

    public async Task<Receipt> SubmitAsync()
    {
        await GoAsync("/nop");
        await person.PressAsync("Nộp báo cáo");
        await person.ArriveAsync("/bien-nhan");
        return (await ReceiptsAsync())[0];
    }

    /// <summary>All receipts, the newest first.</summary>
    public async Task<IReadOnlyList<Receipt>> ReceiptsAsync()
    {
        if (!Page.Url.Contains("/bien-nhan", StringComparison.Ordinal))
            await GoAsync("/bien-nhan");
        var found = new List<Receipt>();
        foreach (var sheet in await person.Main.Locator(".receipt").AllAsync())
            found.Add(new(await sheet.InnerTextAsync(), await sheet.Locator(".hash").InnerTextAsync()));
        return found;
    }

    /// <summary>A section's text, the paper signed: ready to be handed in.</summary>
    public async Task MakeReadyAsync(string text = "Đơn vị đã tổ chức 12 hội nghị quán triệt với 640 lượt người dự.")
    {
        await OpenSectionAsync("Công tác học tập, quán triệt");
        await WriteAsync(text);
        await SignedOnPaperAsync("Bí thư, ký thay tập thể");
    }
}
