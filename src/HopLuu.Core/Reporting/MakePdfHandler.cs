using System.Text.Json;
using HopLuu.Core.Data;
using HopLuu.Core.Jobs;

namespace HopLuu.Core.Reporting;

/// <summary>Makes the PDFs that were asked for, one after the other.</summary>
public sealed class MakePdfHandler(MakePdf make) : IOutboxHandler
{
    public string Kind => MakePdf.Kind;

    public Task Run(string payload, CancellationToken stop) => make.Run(JsonSerializer.Deserialize<MakePdf.Payload>(payload, JsonColumn.Options)!.PrintId, stop);
}
