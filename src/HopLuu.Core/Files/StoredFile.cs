namespace HopLuu.Core.Files;

/// <summary>A file as it came or as it was made. Never changed; its bytes lie in the file store under their SHA-256.</summary>
public sealed class StoredFile
{
    private StoredFile()
    {
    }

    public StoredFile(Guid id, string name, string sha256, long length, Guid organizationId, DateTimeOffset at)
    {
        (Id, Name, Sha256, Length, OrganizationId, At) = (id, name, sha256, length, organizationId, at);
    }

    public Guid Id { get; private set; }

    /// <summary>Name as handed in, without folders.</summary>
    public string Name { get; private set; } = "";

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Whose it is: who may see this body's papers may fetch it.</summary>
    public Guid OrganizationId { get; private set; }

    public DateTimeOffset At { get; private set; }
}
