using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using HopLuu.Testing.Storage;

namespace HopLuu.Web.Tests.Hosting;

/// <summary>The program as a process of its own, over a scene's data; it can be killed without a word.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<ServerProcess> Start(Scene scene)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var address = new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HopLuu.Web.dll"), "--urls", address.ToString()]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["HopLuu__DataFolder"] = scene.DataFolder;
        start.Environment["HopLuu__Jobs"] = "false";
        if (scene.Database.Kind == DatabaseKind.Postgres)
            start.Environment["HopLuu__Postgres"] = scene.Database.Connection;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEndAsync();
        using var client = new HttpClient { BaseAddress = address };
        while (true)
        {
            if (process.HasExited)
                throw new InvalidOperationException($"The program ended with {process.ExitCode}: {await errors}");
            try
            {
                using var answer = await client.GetAsync("/song/san-sang");
                if (answer.IsSuccessStatusCode)
                    return new ServerProcess(process, address);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100); // not listening yet
            }
        }
    }

    /// <summary>kill -9.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await Kill();
        process.Dispose();
    }
}
