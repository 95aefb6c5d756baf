using System.ComponentModel;
using System.Data.Common;
using System.Diagnostics;
using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Web.Hosting;

/// <summary>Looks whether the machine has what the program can use.</summary>
internal sealed class Doctor(AppDb db, IConfiguration configuration, IWebHostEnvironment environment, SmtpSettings smtp)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public async Task<IReadOnlyList<Finding>> Run(CancellationToken stop)
    {
        var tools = await Task.WhenAll(
            Tool("LibreOffice", "soffice", ["--version"], "Đọc tệp .doc, .odt, .rtf và xuất PDF. Thiếu thì chỉ nhận .docx và PDF có chữ.", _ => true, stop),
            Tool("Nhận dạng chữ (Tesseract, tiếng Việt)", "tesseract", ["--list-langs"], "Đọc bản quét. Cần gói tesseract-ocr và tesseract-ocr-vie.", text => text.Split('\n').Any(line => line.Trim() == "vie"), stop, "có dữ liệu tiếng Việt"),
            Tool("Tách trang PDF (poppler)", "pdftoppm", ["-v"], "Đọc bản quét. Cần gói poppler-utils.", _ => true, stop),
            Tool("Phông chữ đủ dấu tiếng Việt", "fc-list", ["Liberation Serif:charset=1ea1", "family"], "Bản PDF đúng mặt chữ. Cần gói fonts-liberation2 hoặc phông Times New Roman.", text => text.Trim().Length > 0, stop));
        return [await Database(stop), Disk(), Mail(), .. tools];
    }

    private async Task<Finding> Database(CancellationToken stop)
    {
        try
        {
            var connection = db.Database.GetDbConnection();
            await db.Database.OpenConnectionAsync(stop);
            await using var command = connection.CreateCommand();
            command.CommandText = db.Database.IsSqlite() ? "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()" : "SELECT pg_database_size(current_database())";
            var bytes = Convert.ToInt64(await command.ExecuteScalarAsync(stop), System.Globalization.CultureInfo.InvariantCulture);
            return new("Cơ sở dữ liệu", true, $"{(db.Database.IsSqlite() ? "SQLite" : "PostgreSQL")} {connection.ServerVersion}, {Size(bytes)}", null);
        }
        catch (DbException failure)
        {
            return new("Cơ sở dữ liệu", false, failure.Message, "Không đọc được cơ sở dữ liệu.");
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private Finding Disk()
    {
        var drive = new DriveInfo(Path.GetFullPath(Storage.DataFolder(configuration, environment)));
        var free = drive.AvailableFreeSpace;
        return new("Chỗ trống trên đĩa", free > 2L << 30, $"còn {Size(free)}", free > 2L << 30 ? null : "Nên còn ít nhất 2 GB: đĩa đầy thì không lưu được nữa.");
    }

    private Finding Mail() => smtp.Host is { Length: > 0 } host ? new("Máy chủ thư", true, $"{host}:{smtp.Port}", null)
        : new("Máy chủ thư", false, "chưa khai", "Thư chỉ được cất vào thư mục trên máy này. Khai HopLuu:Smtp:Host để gửi thật.");

    private async Task<Finding> Tool(string name, string program, string[] arguments, string neededFor, Func<string, bool> isRight, CancellationToken stop, string? says = null)
    {
        var answer = await Ask(program, arguments, stop);
        var found = answer is not null && isRight(answer);
        return new(name, found, found ? says ?? FirstLine(answer!) : "không thấy", found ? null : neededFor);
    }

    private async Task<string?> Ask(string program, string[] arguments, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false })!;
            process.StandardInput.Close();
            try
            {
                var output = process.StandardOutput.ReadToEndAsync(patience.Token);
                var errors = process.StandardError.ReadToEndAsync(patience.Token);
                var text = await output + await errors;
                await process.WaitForExitAsync(patience.Token);
                return process.ExitCode == 0 ? text : null;
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                return null;
            }
        }
        catch (Win32Exception)
        {
            return null; // not there
        }
    }

    private static string FirstLine(string text) => text.Trim().Split('\n')[0] is var line && line.Length > 80 ? line[..80] : line;

    private static string Size(long bytes) => bytes >= 1L << 30 ? $"{bytes / (1L << 30)} GB" : $"{Math.Max(1, bytes >> 20)} MB";

    /// <param name="Advice">What to do about it; null when all is well.</param>
    public sealed record Finding(string Name, bool IsWell, string Answer, string? Advice);
}
