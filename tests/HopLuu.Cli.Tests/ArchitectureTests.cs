using System.Xml.Linq;
using Xunit;

namespace HopLuu.Cli.Tests;

/// <summary>Dependencies point one way: Vietnamese ← Documents ← Synthesis ← Core ← Web, and Synthesis ← Cli; Vietnamese has no packages.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Engine = ["HopLuu.Vietnamese", "HopLuu.Documents", "HopLuu.Synthesis"];

    /// <summary>What each project may reference.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["HopLuu.Vietnamese"] = [],
        ["HopLuu.Documents"] = ["HopLuu.Vietnamese"],
        ["HopLuu.Synthesis"] = ["HopLuu.Vietnamese", "HopLuu.Documents"],
        ["HopLuu.Core"] = Engine,
        ["HopLuu.Data.Sqlite"] = ["HopLuu.Core"],
        ["HopLuu.Data.Postgres"] = ["HopLuu.Core"],
        ["HopLuu.Web"] = [.. Engine, "HopLuu.Core", "HopLuu.Data.Sqlite", "HopLuu.Data.Postgres"],
        ["HopLuu.Cli"] = Engine,
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_depends_only_on_earlier_ones(string project) => Assert.Empty(Faults(project, Load(project)));

    [Fact]
    public void Every_source_project_has_its_place_in_the_order() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_built_libraries_reference_only_earlier_ones()
    {
        foreach (var (project, assembly) in ((string[])[.. Engine, "HopLuu.Cli"]).Zip<string, Type>([typeof(Vietnamese.VietnameseText), typeof(Documents.Model.Document), typeof(Synthesis.Plans.Plan), typeof(Application)]))
        {
            var used = assembly.Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("HopLuu.", StringComparison.Ordinal));
            Assert.All(used, name => Assert.Contains(name, Allowed[project]));
        }
    }

    [Fact]
    public void Stages_of_the_synthesis_do_not_use_later_ones()
    {
        // A stage may use what earlier stages publish: plans, then mapping, then checking and consolidation.
        Assert.Empty(UsesOf("Plans", "Mapping", "Checking", "Consolidation", "Templates"));
        Assert.Empty(UsesOf("Mapping", "Checking", "Consolidation", "Templates"));
    }

    /// <summary>The negative controls: each rule must catch a breach.</summary>
    [Theory]
    [InlineData("HopLuu.Documents", """<ProjectReference Include="../HopLuu.Synthesis/HopLuu.Synthesis.csproj" />""")]
    [InlineData("HopLuu.Core", """<ProjectReference Include="../HopLuu.Web/HopLuu.Web.csproj" />""")]
    [InlineData("HopLuu.Cli", """<ProjectReference Include="../HopLuu.Core/HopLuu.Core.csproj" />""")]
    [InlineData("HopLuu.Vietnamese", """<PackageReference Include="Humanizer" />""")]
    [InlineData("HopLuu.Synthesis", """<FrameworkReference Include="Microsoft.AspNetCore.App" />""")]
    public void A_breach_is_caught(string project, string reference) =>
        Assert.NotEmpty(Faults(project, XElement.Parse($"<Project><ItemGroup>{reference}</ItemGroup></Project>")));

    private static IEnumerable<string> Faults(string project, XElement file)
    {
        foreach (var reference in file.Descendants("ProjectReference").Select(element => Path.GetFileNameWithoutExtension(element.Attribute("Include")!.Value.Replace('\\', '/'))))
        {
            if (!Allowed[project].Contains(reference))
                yield return $"{project} must not reference {reference}";
        }
        if (project == "HopLuu.Vietnamese" && file.Descendants("PackageReference").Any())
            yield return $"{project} must have no packages";
        if (project != "HopLuu.Web" && file.Attribute("Sdk")?.Value == "Microsoft.NET.Sdk.Web")
            yield return $"{project} must not know of the web";
        if (file.Descendants("FrameworkReference").Any())
            yield return $"{project} must not reference a framework for the web";
    }

    private static IEnumerable<string> UsesOf(string stage, params string[] later) =>
        Directory.GetFiles(Path.Combine(Repository.Root, "src", "HopLuu.Synthesis", stage), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => File.ReadLines(path).Where(line => later.Any(name => line.StartsWith($"using HopLuu.Synthesis.{name}", StringComparison.Ordinal))).Select(line => $"{Path.GetFileName(path)}: {line}"));

    private static XElement Load(string project) => XElement.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));
}
