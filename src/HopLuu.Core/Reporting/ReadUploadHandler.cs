using System.Text.Json;
using HopLuu.Core.Data;
using HopLuu.Core.Jobs;

namespace HopLuu.Core.Reporting;

/// <summary>Reads the uploads that a server left unread.</summary>
public sealed class ReadUploadHandler(ReadUpload read) : IOutboxHandler
{
    public string Kind => ReadUpload.Kind;

    public Task Run(string payload, CancellationToken stop) => read.Run(JsonSerializer.Deserialize<ReadUpload.Payload>(payload, JsonColumn.Options)!.UploadId, stop);
}
