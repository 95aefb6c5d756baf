using System.ComponentModel;
using System.Diagnostics;

namespace HopLuu.Core.Files;

/// <summary>
/// Word files as PDF by LibreOffice, one at a time, in a profile of its own that nobody's settings or macros reach, within bounded time and memory.
/// </summary>
public sealed class LibreOffice(string? program = null, TimeSpan? patience = null)
{
    private const long MostMemoryKilobytes = 4_000_000;
    private const int LargestPdf = 200 * 1024 * 1024;

    private static readonly SemaphoreSlim One = new(1);
    private static readonly string[] Names = ["soffice", "libreoffice"];

    public static Problem Missing { get; } = new("pdf-no-libreoffice", "Máy chủ chưa cài LibreOffice nên chưa tạo được PDF. Hãy tải bản Word (.docx) và lưu thành PDF trên máy của đồng chí; hoặc đề nghị quản trị cài LibreOffice.");

    public static Problem TooSlow { get; } = new("pdf-too-slow", "Tạo PDF quá lâu nên đã dừng. Bản Word (.docx) vẫn tải về được; hãy thử lại sau ít phút.");

    public static Problem Failed { get; } = new("pdf-failed", "Chưa tạo được PDF từ văn bản này. Bản Word (.docx) vẫn tải về được; hãy thử lại, nếu vẫn lỗi thì báo quản trị hệ thống.");

    /// <summary>Where the program lies; null when there is none on this machine.</summary>
    public string? Find()
    {
        if (program is { Length: > 0 })
            return File.Exists(program) ? program : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).ToList();
        if (OperatingSystem.IsWindows())
            folders.Add(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "LibreOffice", "program"));
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))).FirstOrDefault(File.Exists);
    }

    /// <summary>The PDF's bytes.</summary>
    public async Task<Result<byte[]>> ToPdf(byte[] docx, CancellationToken stop = default)
    {
        if (Find() is not { } found)
            return Missing;
        await One.WaitAsync(stop);
        var folder = Directory.CreateTempSubdirectory("hopluu-pdf-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "van-ban.docx"), docx, stop);
            if (await Run(found, folder, stop) is { } problem)
                return problem;
            var pdf = new FileInfo(Path.Combine(folder, "van-ban.pdf"));
            return pdf is { Exists: true, Length: > 0 and <= LargestPdf } ? await File.ReadAllBytesAsync(pdf.FullName, stop) : Failed;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            One.Release();
        }
    }

    private async Task<Problem?> Run(string found, string folder, CancellationToken stop)
    {
        string[] arguments = [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--norestore", "--nologo", "--nodefault", "--convert-to", "pdf", "--outdir", folder, Path.Combine(folder, "van-ban.docx")];
        var start = new ProcessStartInfo { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        if (OperatingSystem.IsWindows())
        {
            start.FileName = found;
        }
        else
        {
            // The shell bounds the memory and then becomes the program.
            start.FileName = "/bin/sh";
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add($"ulimit -v {MostMemoryKilobytes}; exec \"$0\" \"$@\"");
            start.ArgumentList.Add(found);
        }
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = new Process { StartInfo = start };
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            process.Start();
            deadline.CancelAfter(patience ?? TimeSpan.FromSeconds(90));
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(deadline.Token), process.StandardError.ReadToEndAsync(deadline.Token), process.WaitForExitAsync(deadline.Token));
            return process.ExitCode == 0 ? null : Failed;
        }
        catch (Win32Exception)
        {
            return Missing;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            stop.ThrowIfCancellationRequested();
            return TooSlow;
        }
    }
}
