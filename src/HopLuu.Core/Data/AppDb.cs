using HopLuu.Core.Accounts;
using HopLuu.Core.Audit;
using HopLuu.Core.Chasing;
using HopLuu.Core.Consolidating;
using HopLuu.Core.Files;
using HopLuu.Core.Jobs;
using HopLuu.Core.Notices;
using HopLuu.Core.Organizations;
using HopLuu.Core.Planning;
using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Core.Data;

/// <summary>Everything that is stored. The same model on SQLite and on PostgreSQL; a stage's mapping lies in the stage.</summary>
public sealed class AppDb(DbContextOptions<AppDb> options) : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<Organization> Organizations => Set<Organization>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<SecondFactor> SecondFactors => Set<SecondFactor>();
    public DbSet<SignInAttempts> SignInAttempts => Set<SignInAttempts>();
    public DbSet<Campaign> Campaigns => Set<Campaign>();
    public DbSet<OutlineVersion> Outlines => Set<OutlineVersion>();
    public DbSet<Obligation> Obligations => Set<Obligation>();
    public DbSet<Report> Reports => Set<Report>();
    public DbSet<ReportSection> Sections => Set<ReportSection>();
    public DbSet<SectionRevision> SectionRevisions => Set<SectionRevision>();
    public DbSet<ReportVersion> ReportVersions => Set<ReportVersion>();
    public DbSet<Upload> Uploads => Set<Upload>();
    public DbSet<Attachment> Attachments => Set<Attachment>();
    public DbSet<PrintedReport> PrintedReports => Set<PrintedReport>();
    public DbSet<SectionComment> Comments => Set<SectionComment>();
    public DbSet<ReportReturn> Returns => Set<ReportReturn>();
    public DbSet<SectionReview> SectionReviews => Set<SectionReview>();
    public DbSet<DroppedFile> DroppedFiles => Set<DroppedFile>();
    public DbSet<Extension> Extensions => Set<Extension>();
    public DbSet<CompletionRating> Ratings => Set<CompletionRating>();
    public DbSet<ConsolidatedDraft> ConsolidatedDrafts => Set<ConsolidatedDraft>();
    public DbSet<DraftNode> DraftNodes => Set<DraftNode>();
    public DbSet<ReminderSent> RemindersSent => Set<ReminderSent>();
    public DbSet<ReminderLadder> ReminderLadders => Set<ReminderLadder>();
    public DbSet<DigestSent> DigestsSent => Set<DigestSent>();
    public DbSet<StoredFile> Files => Set<StoredFile>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    /// <summary>Keys that sign cookies and forms, shared by all nodes.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Saves; a row that somebody else changed in between is a problem, not an exception.</summary>
    public async Task<Problem?> TrySaveAsync(CancellationToken stop = default)
    {
        try
        {
            await SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Problem.ChangedMeanwhile;
        }
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var entry in ChangeTracker.Entries())
        {
            // Every changed row with a revision gets a new one: two who changed the same row cannot both win.
            if (entry.State is EntityState.Added or EntityState.Modified && entry.Metadata.FindProperty("Revision") is { IsConcurrencyToken: true })
                entry.Property("Revision").CurrentValue = Guid.NewGuid();
        }
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        if (Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite")
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<TicksConverter>(); // SQLite cannot order or compare its text form
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }
}
