using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using HopLuu.Testing.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HopLuu.Web.Tests.Hosting;

/// <summary>
/// Every way into the program × every role × own and foreign bodies, asked of the running program and compared with docs/rights.md, cell by cell. After a change that is meant:
/// HOPLUU_WRITE_RIGHTS=1, run this test, and read the difference before it is committed.
/// </summary>
public sealed partial class RightsTests
{
    [Theory, EveryDatabase]
    public async Task Every_route_lets_in_whom_the_table_says_and_nobody_else(DatabaseKind kind)
    {
        var file = FileOf();
        var asked = await Ask(_ => { }, kind);
        if (Environment.GetEnvironmentVariable("HOPLUU_WRITE_RIGHTS") == "1")
            await File.WriteAllTextAsync(file, asked, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(" 500 ", asked, StringComparison.Ordinal);
        Assert.Equal((await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Split('\n'), asked.Split('\n'));
    }

    [Fact]
    public async Task Without_the_rule_that_everybody_signs_in_the_table_would_be_another()
    {
        var open = await Ask(services => services.PostConfigure<AuthorizationOptions>(options => options.FallbackPolicy = null), DatabaseKind.Sqlite, only: "/bao-cao");

        Assert.Contains("| `GET /bao-cao` | sign-in |", await File.ReadAllTextAsync(FileOf(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("| `GET /bao-cao` |", open, StringComparison.Ordinal);
        Assert.DoesNotContain("| `GET /bao-cao` | sign-in |", open, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_foreign_body_nothing_but_not_found_or_not_allowed_is_said()
    {
        var rows = (await File.ReadAllTextAsync(FileOf(), TestContext.Current.CancellationToken)).Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        // Columns: route, anonymous, then own and foreign for each role. Ids in a route are An Khê's and its district's.
        // The calendar of a campaign holds the asker's own due day: a neighbour in the same campaign has one.
        var told = rows.Where(row => row[1].Contains('{', StringComparison.Ordinal) && !row[1].Contains("/lich.ics", StringComparison.Ordinal) && !row[1].Contains("/loi/", StringComparison.Ordinal)).SelectMany(row => new[] { 4, 6, 8, 10, 12 }.Where(column => row[column] is not ("404" or "403" or "400" or "·")).Select(column => $"{row[1]}: {row[column]}"));

        Assert.NotEmpty(rows);
        Assert.Equal([], told);
    }

    private static async Task<string> Ask(Action<IServiceCollection> more, DatabaseKind kind, string? only = null)
    {
        await using var site = await Site.Start(kind, more);
        var world = await World.Make(site);
        var text = new StringBuilder("""
            # Who may open what

            Asked of the running program by `RightsTests`; not written by hand. “page”: it opens. “sign-in”: sent to the sign-in page. “→”: sent on. Numbers: the refusal.
            Own: the body whose report, file or campaign it is (for Coordinator, Leader, Administrator: the district that leads the campaign). Foreign: a neighbour in the same campaign (Writer, Approver), another district (the others).
            A form is asked only of those who cannot open its page: they must not be able to send it either. What those may do who can open it, the operations decide; their tests stand beside them.

            | route | anonymous | 
            """.TrimEnd());
        text.Append(' ').AppendJoin(" | ", world.People.Select(person => person.Name)).Append(" |\n|---|---|").AppendJoin("|", world.People.Select(_ => "---")).Append("|\n");
        foreach (var (method, pattern) in Routes(site).Where(route => only is null || route.Pattern == only))
        {
            var cells = new List<string> { await world.Ask(site.Anonymous(), method, pattern) };
            foreach (var person in world.People)
                cells.Add(await world.Ask(person.Client, method, pattern));
            text.Append($"| `{method} {pattern}`{(world.LacksSample(pattern) ? " (no sample)" : "")} | ").AppendJoin(" | ", cells).Append(" |\n");
            if (method != "GET" || !Forms.Value.TryGetValue(pattern, out var forms))
                continue;
            foreach (var form in forms)
            {
                var posted = new List<string> { cells[0] == "page" ? "·" : await world.Post(site.Anonymous(), pattern, form) };
                for (var index = 0; index < world.People.Count; index++)
                    posted.Add(cells[index + 1] == "page" ? "·" : await world.Post(world.People[index].Client, pattern, form));
                text.Append($"| `POST {pattern}` {form} | ").AppendJoin(" | ", posted).Append(" |\n");
            }
        }
        return text.ToString();
    }

    private static IEnumerable<(string Method, string Pattern)> Routes(Site site) =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("_framework", StringComparison.Ordinal) && !endpoint.RoutePattern.RawText.Contains("{**", StringComparison.Ordinal))
            .SelectMany(endpoint =>
            {
                var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];
                return methods.Contains("GET") ? [("GET", "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))] : methods.Select(method => (method, "/" + endpoint.RoutePattern.RawText!.TrimStart('/')));
            }).Distinct().OrderBy(route => route.Item2 == "/dang-xuat").ThenBy(route => route.Item2, StringComparer.Ordinal).ThenBy(route => route.Item1, StringComparer.Ordinal);

    // Which forms a page has is not in its metadata: read from the source.
    private static readonly Lazy<Dictionary<string, string[]>> Forms = new(() =>
    {
        var web = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(FileOf())!, "../src/HopLuu.Web"));
        return Directory.EnumerateFiles(web, "*.razor", SearchOption.AllDirectories).Where(path => !path.Contains("node_modules", StringComparison.Ordinal)).Select(File.ReadAllText)
            .SelectMany(text => Page().Matches(text).Select(page => (Pattern: page.Groups[1].Value, Names: Form().Matches(text).Select(form => form.Groups[1].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray())))
            .Where(page => page.Names.Length > 0).GroupBy(page => page.Pattern, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Names, StringComparer.Ordinal);
    });

    private static string FileOf([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/rights.md"));

    [GeneratedRegex("(?m)^@page \"([^\"]+)\"")]
    private static partial Regex Page();

    [GeneratedRegex("(?:@formname|FormName)=\"([^\"@]+)\"")]
    private static partial Regex Form();
}
