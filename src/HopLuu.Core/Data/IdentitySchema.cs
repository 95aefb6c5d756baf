using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HopLuu.Core.Data;

/// <summary>
/// Which tables accounts need. The account library reads this from the host's options; whoever makes a context without a host (the migration tool, tests,
/// the administrator's verbs) says so here.
/// </summary>
public static class IdentitySchema
{
    /// <summary>With the table of passkeys.</summary>
    public static Version Version => IdentitySchemaVersions.Version3;

    private static readonly ServiceProvider Options =
        new ServiceCollection().Configure<IdentityOptions>(options => options.Stores.SchemaVersion = Version).BuildServiceProvider();

    /// <summary>For a context made outside a host.</summary>
    public static DbContextOptionsBuilder UseIdentitySchema(this DbContextOptionsBuilder options) => options.UseApplicationServiceProvider(Options);
}
