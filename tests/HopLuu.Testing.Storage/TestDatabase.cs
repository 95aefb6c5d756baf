using HopLuu.Core.Data;
using HopLuu.Data.Postgres;
using HopLuu.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HopLuu.Testing.Storage;

/// <summary>Which database a test runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>A new database of a test's own, brought up by the program's own migrations once and copied.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly SemaphoreSlim Once = new(1);
    private static string? sqliteTemplate;
    private static bool postgresTemplate;
    private readonly Action<DbContextOptionsBuilder> use;
    private readonly Func<Task> drop;

    private TestDatabase(DatabaseKind kind, string connection, Action<DbContextOptionsBuilder> use, Func<Task> drop) => (Kind, Connection, this.use, this.drop) = (kind, connection, use, drop);

    public DatabaseKind Kind { get; }

    /// <summary>SQLite: the file's path. PostgreSQL: the connection string.</summary>
    public string Connection { get; }

    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind)
    {
        await Once.WaitAsync();
        try
        {
            return kind == DatabaseKind.Sqlite ? await Sqlite() : await Postgres();
        }
        finally
        {
            Once.Release();
        }
    }

    /// <summary>Counts what every context reads.</summary>
    public QueryCounter Queries { get; } = new();

    /// <summary>A context as the program makes them.</summary>
    public AppDb Open()
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        options.UseIdentitySchema();
        use(options);
        options.AddInterceptors(Queries);
        return new AppDb(options.Options);
    }

    public async ValueTask DisposeAsync() => await drop();

    private static async Task<TestDatabase> Sqlite()
    {
        var folder = Directory.CreateTempSubdirectory("hopluu-sqlite-").FullName;
        var path = Path.Combine(folder, "hopluu.db");
        if (sqliteTemplate is null)
        {
            var template = Path.Combine(Directory.CreateTempSubdirectory("hopluu-template-").FullName, "template.db");
            await Migrate(options => options.UseHopLuuSqlite(template));
            SqliteConnection.ClearAllPools();
            sqliteTemplate = template;
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(template)!, recursive: true);
        }
        File.Copy(sqliteTemplate, path);
        return new TestDatabase(DatabaseKind.Sqlite, path, options => options.UseHopLuuSqlite(path), () =>
        {
            using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30, ForeignKeys = true, Pooling = true }.ConnectionString))
                SqliteConnection.ClearPool(connection);
            Directory.Delete(folder, recursive: true);
            return Task.CompletedTask;
        });
    }

    private static async Task<TestDatabase> Postgres()
    {
        const string Template = "hopluu_template";
        if (!postgresTemplate)
        {
            await Migrate(options => options.UseHopLuuPostgres($"{PostgresServer.Connection};Database={Template};Pooling=false"));
            postgresTemplate = true;
        }
        var name = $"t_{Guid.NewGuid():N}";
        await Command($"CREATE DATABASE {name} TEMPLATE {Template}");
        var connection = $"{PostgresServer.Connection};Database={name}";
        return new TestDatabase(DatabaseKind.Postgres, connection, options => options.UseHopLuuPostgres(connection), async () =>
        {
            await using (var any = new NpgsqlConnection(connection))
                NpgsqlConnection.ClearPool(any);
            await Command($"DROP DATABASE {name} WITH (FORCE)");
        });
    }

    private static async Task Migrate(Action<DbContextOptionsBuilder> use)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        options.UseIdentitySchema();
        use(options);
        await using var db = new AppDb(options.Options);
        await db.Database.MigrateAsync();
    }

    private static async Task Command(string text)
    {
        await using var connection = new NpgsqlConnection($"{PostgresServer.Connection};Database=postgres");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(text, connection);
        await command.ExecuteNonQueryAsync();
    }
}
