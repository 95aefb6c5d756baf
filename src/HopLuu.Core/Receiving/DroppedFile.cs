namespace HopLuu.Core.Receiving;

/// <summary>A file that the lead office took in for some unit: kept as it came, matched by the machine, handed in when a person has said for whom.</summary>
public sealed class DroppedFile
{
    private DroppedFile()
    {
    }

    public DroppedFile(Guid id, Guid campaignId, string name, string by, DateTimeOffset at) => (Id, CampaignId, Name, By, At) = (id, campaignId, name, by, at);

    public Guid Id { get; private set; }

    public Guid CampaignId { get; private set; }

    /// <summary>As it came, with its folder inside a .zip.</summary>
    public string Name { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DroppedFileStatus Status { get; private set; }

    /// <summary>Null for what was not stored (marked secret, too large).</summary>
    public Guid? FileId { get; private set; }

    /// <summary>Of its bytes: the same file dropped again is known.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>For whom, as proposed or as corrected.</summary>
    public Guid? ReportId { get; private set; }

    /// <summary>Where the proposal was found, or why there is none; shown beside it.</summary>
    public string? Found { get; private set; }

    /// <summary>The proposal is not to be trusted without a look.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>Why it cannot be handed in.</summary>
    public string? Problem { get; private set; }

    public void Keep(Guid fileId, string sha256) => (FileId, Sha256) = (fileId, sha256);

    public void Propose(Guid? reportId, string found, bool isUnsure) => (ReportId, Found, IsUnsure) = (reportId, found, isUnsure);

    public void Refuse(string problem) => (Status, Problem) = (DroppedFileStatus.Refused, problem);

    /// <summary>Handed in for the unit.</summary>
    public void HandIn(Guid reportId) => (Status, ReportId, IsUnsure, Problem) = (DroppedFileStatus.HandedIn, reportId, false, null);

    /// <summary>Handing it in was refused; it waits on with the reason.</summary>
    public void Wait(Guid? reportId, string problem) => (ReportId, Problem) = (reportId, problem);

    /// <summary>Not a report, or not wanted: the file is kept, the line goes.</summary>
    public void SetAside() => Status = DroppedFileStatus.SetAside;

    /// <summary>The same file came again after it had been set aside.</summary>
    public void Again(DateTimeOffset at) => (Status, At, Problem) = (DroppedFileStatus.Waiting, at, null);
}

/// <summary>How far a dropped file has come.</summary>
public enum DroppedFileStatus
{
    /// <summary>A person is to say for whom it is.</summary>
    Waiting,
    HandedIn,
    /// <summary>Cannot be read or may not be taken.</summary>
    Refused,
    SetAside,
}
