using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace HopLuu.Browser.Tests;

/// <summary>The built program in a process of its own, in demo mode, on a free port, with a data folder of its own and a clock that the test sets.</summary>
public sealed class RunningProgram : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hopluu-browser-").FullName;
    private Process? process;

    /// <summary>"http://127.0.0.1:40123".</summary>
    public string Address { get; private set; } = "";

    /// <summary>Starts it, or starts it again on the same data.</summary>
    public async Task StartAsync()
    {
        var program = Path.GetFullPath(typeof(RunningProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "WebProgram").Value!);
        if (Address.Length == 0)
            Address = $"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}";
        var start = new ProcessStartInfo("dotnet", [program, "--urls", Address])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(program)!, "../../..")),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Test";
        start.Environment["ReloadStaticAssetsAtRuntime"] = "false"; // as published: the compressed files as built, not wrapped anew without compression
        start.Environment["HopLuu__Demo"] = "true";
        start.Environment["HopLuu__DataFolder"] = Path.Combine(folder, "data");
        start.Environment["HopLuu__ClockFile"] = ClockFile;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Log.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => Log.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient();
        for (var wait = Stopwatch.StartNew(); wait.Elapsed < TimeSpan.FromSeconds(180);)
        {
            if (process.HasExited)
                throw new InvalidOperationException("The program ended: " + string.Join('\n', Log));
            try
            {
                using var answer = await client.GetAsync(new Uri(Address + "/dang-nhap"));
                if (answer.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200);
            }
        }
        throw new InvalidOperationException("The program did not answer: " + string.Join('\n', Log));
    }

    /// <summary>What it wrote to its log.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<string> Log { get; } = new();

    /// <summary>Sets its clock; null lets it run with the machine's.</summary>
    public void SetClock(DateTimeOffset? instant)
    {
        // In one go: a clock read in the middle of writing would show the machine's time.
        File.WriteAllText(ClockFile + ".new", instant?.ToString("O", CultureInfo.InvariantCulture) ?? "");
        File.Move(ClockFile + ".new", ClockFile, overwrite: true);
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public void Kill()
    {
        process?.Kill(entireProcessTree: true);
        process?.WaitForExit();
        process?.Dispose();
        process = null;
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private string ClockFile => Path.Combine(folder, "clock");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
