namespace HopLuu.Cli.Tests;

/// <summary>An empty folder for one test, gone after it.</summary>
internal sealed class Workplace : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hopluu-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
