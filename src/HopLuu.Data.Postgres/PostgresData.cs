using HopLuu.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace HopLuu.Data.Postgres;

/// <summary>Storage in PostgreSQL, for a province and for several nodes.</summary>
public static class PostgresData
{
    /// <summary>Uses the PostgreSQL database of a connection string.</summary>
    public static DbContextOptionsBuilder UseHopLuuPostgres(this DbContextOptionsBuilder options, string connection) =>
        options.UseNpgsql(connection, postgres => postgres.MigrationsAssembly(typeof(PostgresData).Assembly.GetName().Name));
}

internal sealed class DesignFactory : IDesignTimeDbContextFactory<AppDb>
{
    public AppDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        options.UseIdentitySchema();
        options.UseHopLuuPostgres("Host=127.0.0.1;Database=design");
        return new AppDb(options.Options);
    }
}
