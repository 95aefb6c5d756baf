using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace HopLuu.Testing.Storage;

/// <summary>A PostgreSQL server of the test run's own, in a new folder on a free port; it ends with the process.</summary>
internal static class PostgresServer
{
    private static readonly Lazy<string> Started = new(Start, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>Connection string without a database.</summary>
    public static string Connection => Started.Value;

    private static string Start()
    {
        var bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(path => File.Exists(Path.Combine(path, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault() : null;
        if (bin is null)
            throw new InvalidOperationException("These tests need PostgreSQL's server programs (Debian: apt-get install postgresql).");
        var folder = Path.Combine(Path.GetTempPath(), $"hopluu-pg-{Environment.ProcessId}-{Guid.NewGuid():N}");
        var port = FreePort();
        var options = $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c shared_buffers=64MB";
        Run(Path.Combine(bin, "initdb"), ["-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
        Run(Path.Combine(bin, "pg_ctl"), ["-D", folder, "-w", "-l", Path.Combine(folder, "log"), "-o", options, "start"]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Run(Path.Combine(bin, "pg_ctl"), ["-D", folder, "-m", "immediate", "stop"]);
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        };
        return $"Host=127.0.0.1;Port={port.ToString(CultureInfo.InvariantCulture)};Username=postgres;Include Error Detail=true;Maximum Pool Size=20";
    }

    // The server refuses to run as root: there it runs as its own user.
    private static void Run(string program, string[] arguments)
    {
        string[] all = Environment.UserName == "root" ? ["-u", "postgres", "--", program, .. arguments] : arguments;
        using var process = Process.Start(new ProcessStartInfo(Environment.UserName == "root" ? "runuser" : program, all) { RedirectStandardOutput = true, RedirectStandardError = false })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
