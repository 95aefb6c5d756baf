using HopLuu.Core.Accounts;
using HopLuu.Core.Planning;
using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace HopLuu.Core;

/// <summary>Registers every operation. The host adds the database, the file store and the clock.</summary>
public static class CoreModule
{
    public static IServiceCollection AddHopLuuCore(this IServiceCollection services) => services
        .AddScoped<ActorReader>().AddScoped<Notices.UnreadNotices>()
        .AddSingleton<Jobs.DrainOutbox>().AddScoped<Jobs.OutboxQueue>().AddScoped<Jobs.IOutboxHandler, ReadUploadHandler>().AddScoped<Jobs.IOutboxHandler, Notices.NoticeMailHandler>().AddScoped<Jobs.IOutboxHandler, Notices.MailHandler>()
        .AddScoped<Jobs.OutboxState>().AddScoped<Jobs.RetryMessage>().AddScoped<Jobs.SweepUp>()
        .AddScoped<Notices.NoticeList>().AddScoped<Notices.OpenNotice>().AddScoped<Notices.ChooseMail>()
        .AddScoped<Audit.SealAudit>().AddScoped<Audit.VerifyAudit>().AddScoped<Audit.AuditLog>()
        .AddScoped<ImportPlan>().AddScoped<ChooseUnits>().AddScoped<PublishCampaign>()
        .AddScoped<OpenReport>().AddScoped<SaveSection>().AddScoped<DeclareSection>().AddScoped<UploadReport>().AddScoped<ReadUpload>().AddScoped<PlacePieces>().AddScoped<AcceptUpload>()
        .AddScoped<ApproveReport>().AddScoped<SubmitReport>()
        .AddScoped<ListReports>().AddScoped<DropUpload>().AddScoped<CommentOnReport>().AddScoped<RateTasks>().AddScoped<AttachSignedCopy>()
        .AddScoped<ExportReport>().AddScoped<ExportReceipt>().AddScoped<CompareVersions>().AddScoped<PrintReport>().AddScoped<MakePdf>().AddScoped<Jobs.IOutboxHandler, MakePdfHandler>().AddSingleton<Files.LibreOffice>(_ => new())
        .AddScoped<Board>().AddScoped<ReviewReport>().AddScoped<ExtendDue>().AddScoped<SubmitOnBehalf>();
}
