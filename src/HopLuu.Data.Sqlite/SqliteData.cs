using System.Data.Common;
using HopLuu.Core.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HopLuu.Data.Sqlite;

/// <summary>Storage in one file beside the program.</summary>
public static class SqliteData
{
    /// <summary>Uses the SQLite file at a path: write-ahead log, every commit on disk before it is acknowledged.</summary>
    public static DbContextOptionsBuilder UseHopLuuSqlite(this DbContextOptionsBuilder options, string path)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30, ForeignKeys = true, Pooling = true };
        return options.UseSqlite(connection.ConnectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteData).Assembly.GetName().Name)).AddInterceptors(FullDurability.Instance);
    }
}

/// <summary>Every commit is flushed to the disk. (The write-ahead log is a property of the file and set when it is made; this one is the connection's own.)</summary>
internal sealed class FullDurability : DbConnectionInterceptor
{
    public static FullDurability Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = FULL";
        command.ExecuteNonQuery();
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
