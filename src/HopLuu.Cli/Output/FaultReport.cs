namespace HopLuu.Cli.Output;

/// <summary>What a person sees when the program itself is at fault: an apology and what to do. The details go to a file.</summary>
internal static class FaultReport
{
    public static ExitCode Write(Exception fault, Terminal terminal)
    {
        terminal.Say("Xin lỗi, chương trình gặp lỗi ngoài dự kiến và đã dừng. Các tệp đưa vào vẫn nguyên vẹn.");
        terminal.Say(Save(fault) is { } path
            ? $"Chi tiết lỗi đã ghi vào: {path}\nHãy gửi tệp đó cùng câu lệnh vừa gõ cho người quản trị; có thể thử lại với từng tệp để tìm tệp gây lỗi."
            : "Hãy báo câu lệnh vừa gõ cho người quản trị; có thể thử lại với từng tệp để tìm tệp gây lỗi.");
        return ExitCode.Fault;
    }

    private static string? Save(Exception fault)
    {
        try
        {
            var path = Path.Combine(Path.GetTempPath(), $"hopluu-loi-{Guid.NewGuid():N}.txt");
            File.WriteAllText(path, fault.ToString());
            return path;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
