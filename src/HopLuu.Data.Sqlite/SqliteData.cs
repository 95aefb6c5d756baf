using HopLuu.Core.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace HopLuu.Data.Sqlite;

/// <summary>Storage in one file beside the program.</summary>
public static class SqliteData
{
    /// <summary>Uses the SQLite file at a path: write-ahead log, every commit on disk before it is acknowledged.</summary>
    public static DbContextOptionsBuilder UseHopLuuSqlite(this DbContextOptionsBuilder options, string path)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30, ForeignKeys = true, Pooling = true };
        return options.UseSqlite(connection.ConnectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteData).Assembly.GetName().Name));
    }
}

internal sealed class DesignFactory : IDesignTimeDbContextFactory<AppDb>
{
    public AppDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        options.UseIdentitySchema();
        options.UseHopLuuSqlite("design.db");
        return new AppDb(options.Options);
    }
}
