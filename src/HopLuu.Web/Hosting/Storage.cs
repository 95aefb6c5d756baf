using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Data.Postgres;
using HopLuu.Data.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Web.Hosting;

/// <summary>Where things are kept: SQLite and a folder beside it, or PostgreSQL when "HopLuu:Postgres" names one.</summary>
internal static class Storage
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var folder = DataFolder(builder);
        var postgres = builder.Configuration["HopLuu:Postgres"];
        builder.Services.AddSingleton(SetClock.Of(builder));
        builder.Services.AddDbContext<AppDb>(options =>
        {
            if (postgres is { Length: > 0 })
                options.UseHopLuuPostgres(postgres);
            else
                options.UseHopLuuSqlite(Path.Combine(folder, "hopluu.db"));
        });
        builder.Services.AddSingleton(services => new FileStore(Path.Combine(folder, "files"), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddDataProtection().SetApplicationName("HopLuu").PersistKeysToDbContext<AppDb>();
    }

    /// <summary>Brings the database up to this version, and fills it with the demo campaign when asked to.</summary>
    public static async Task PrepareStorageAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        await db.Database.MigrateAsync();
        // With SQLite this is the only process that writes here: whatever is unfinished was broken off. Other nodes of a cluster may be writing just now.
        scope.ServiceProvider.GetRequiredService<FileStore>().RemoveUnfinished(db.Database.IsSqlite() ? TimeSpan.Zero : TimeSpan.FromHours(6));
        if (app.IsDemo() && !await db.Organizations.AnyAsync())
            await Demo.DemoCampaign.FillAsync(scope.ServiceProvider, Path.Combine(AppContext.BaseDirectory, "demo"));
    }

    /// <summary>Demo mode: invented bodies and people, signed in with a click.</summary>
    public static bool IsDemo(this WebApplication app) => app.Configuration.GetValue<bool>("HopLuu:Demo");

    /// <summary>Where this node keeps what is not in a database server.</summary>
    public static string DataFolder(WebApplicationBuilder builder) => DataFolder(builder.Configuration, builder.Environment);

    public static string DataFolder(IConfiguration configuration, IHostEnvironment environment)
    {
        var folder = configuration["HopLuu:DataFolder"] is { Length: > 0 } named ? named : Path.Combine(environment.ContentRootPath, "data");
        Directory.CreateDirectory(folder);
        return folder;
    }
}
