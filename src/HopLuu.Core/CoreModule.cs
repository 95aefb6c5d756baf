using HopLuu.Core.Accounts;
using HopLuu.Core.Consolidating;
using HopLuu.Core.Issuing;
using HopLuu.Core.Planning;
using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HopLuu.Core;

/// <summary>Registers every operation. The host adds the database, the file store and the clock.</summary>
public static class CoreModule
{
    public static IServiceCollection AddHopLuuCore(this IServiceCollection services) => services
        .AddScoped<IPasswordHasher<Account>, PasswordHasher<Account>>().AddScoped<Passwords>().AddScoped<ActivateAccount>().AddScoped<ChangePassword>().AddScoped<CreateAccount>()
        .AddScoped<IssueSlips>().AddScoped<CloseAccount>().AddScoped<AccountList>().AddScoped<Organizations.OrganizationTree>().AddScoped<Organizations.OpenBody>().AddScoped<Organizations.FoundBody>().AddScoped<Organizations.ChangeBody>().AddScoped<Organizations.CloseBody>()
        .AddScoped<Organizations.TurnBodies>().AddScoped<Organizations.ImportBodies>().AddScoped<Organizations.ListBodies>()
        .AddScoped<SignInGuard>().AddScoped<EnterByPassword>().AddScoped<Admit>().AddScoped<SetUpSecondFactor>().AddScoped<ResetAccount>().AddScoped<EditAccount>().AddScoped<SaveRoles>().AddScoped<InviteByMail>()
        .AddScoped<OpenAccount>().AddScoped<ImportAccounts>().AddScoped<FoundInstallation>().AddScoped<Jobs.IOutboxHandler, InvitationMailHandler>()
        .AddScoped<ActorReader>().AddScoped<Notices.UnreadNotices>()
        .AddSingleton<Jobs.DrainOutbox>().AddScoped<Jobs.OutboxQueue>().AddScoped<Jobs.IOutboxHandler, ReadUploadHandler>().AddScoped<Jobs.IOutboxHandler, Notices.NoticeMailHandler>().AddScoped<Jobs.IOutboxHandler, Notices.MailHandler>()
        .AddScoped<Jobs.OutboxState>().AddScoped<Jobs.RetryMessage>().AddScoped<Jobs.SweepUp>()
        .AddScoped<Notices.NoticeList>().AddScoped<Notices.OpenNotice>().AddScoped<Notices.ChooseMail>()
        .AddScoped<Audit.SealAudit>().AddScoped<Audit.VerifyAudit>().AddScoped<Audit.AuditLog>()
        .AddScoped<ImportPlan>().AddScoped<ChooseUnits>().AddScoped<PublishCampaign>()
        .AddScoped<OpenCampaign>().AddScoped<ReadPlanText>().AddScoped<CorrectPlan>().AddScoped<SaveOutline>().AddScoped<EditOutline>().AddScoped<UnitChoices>().AddScoped<SetDueDays>().AddScoped<SaveDuty>()
        .AddScoped<PublishReadiness>().AddScoped<CloseCampaign>().AddScoped<AddUnit>().AddScoped<MakeTemplate>().AddScoped<BeginAmendment>().AddScoped<PreviewAmendment>().AddScoped<ApplyAmendment>()
        .AddScoped<OpenReport>().AddScoped<SaveSection>().AddScoped<DeclareSection>().AddScoped<UploadReport>().AddScoped<ReadUpload>().AddScoped<PlacePieces>().AddScoped<AcceptUpload>()
        .AddScoped<OpenSection>().AddScoped<RestoreSection>().AddScoped<SectionHistory>().AddScoped<SectionStates>().AddScoped<AttachFile>()
        .AddScoped<ApproveReport>().AddScoped<SubmitReport>()
        .AddScoped<ListReports>().AddScoped<DropUpload>().AddScoped<CommentOnReport>().AddScoped<RateTasks>().AddScoped<AttachSignedCopy>()
        .AddScoped<ExportReport>().AddScoped<ExportReceipt>().AddScoped<CompareVersions>().AddScoped<PrintReport>().AddScoped<MakePdf>().AddScoped<Jobs.IOutboxHandler, MakePdfHandler>().AddSingleton<Files.LibreOffice>(_ => new())
        .AddScoped<RegisterArrivals>().AddScoped<ArrivalBook>().AddScoped<OpenReview>().AddScoped<SaveReview>().AddScoped<OpenReturns>().AddScoped<DropFiles>().AddScoped<ReceptionDesk>().AddScoped<HandInDropped>().AddScoped<UnitDuties>().AddScoped<LeadDesk>()
        .AddScoped<AskConsolidation>().AddScoped<RunConsolidation>().AddScoped<Jobs.IOutboxHandler, RunConsolidation>().AddScoped<OpenConsolidation>().AddScoped<OpenDraftNode>().AddScoped<ChooseDraft>().AddScoped<OpenContribution>().AddScoped<OpenIssue>().AddScoped<IssueReport>().AddScoped<SendUp>()
        .AddScoped<Chasing.OpenChasing>().AddScoped<Chasing.SendReminders>().AddScoped<Chasing.SendDigests>().AddScoped<Chasing.RemindNow>().AddScoped<Chasing.SaveLadder>().AddScoped<Chasing.ExportMemo>()
        .AddScoped<Board>().AddScoped<ReviewReport>().AddScoped<ExtendDue>().AddScoped<SubmitOnBehalf>();
}
