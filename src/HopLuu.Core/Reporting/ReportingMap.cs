using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HopLuu.Core.Reporting;

internal sealed class ReportingMap : IEntityTypeConfiguration<Report>, IEntityTypeConfiguration<ReportSection>, IEntityTypeConfiguration<SectionRevision>,
    IEntityTypeConfiguration<ReportVersion>, IEntityTypeConfiguration<Upload>, IEntityTypeConfiguration<Attachment>, IEntityTypeConfiguration<SectionComment>, IEntityTypeConfiguration<PrintedReport>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.ToTable("Reports");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.DocumentNumber).HasMaxLength(80);
        builder.Property(row => row.Strip).HasMaxLength(1000);
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.HasIndex(row => row.ObligationId).IsUnique();
        builder.HasIndex(row => new { row.CampaignId, row.Status });
        builder.HasIndex(row => new { row.CampaignId, row.ArrivalNumber }).IsUnique();
        builder.HasIndex(row => row.OrganizationId);
        builder.HasOne<Obligation>().WithOne().HasForeignKey<Report>(row => row.ObligationId);
        builder.HasOne<OutlineVersion>().WithMany().HasForeignKey(row => row.OutlineId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReportSection> builder)
    {
        builder.ToTable("ReportSections");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.NodeKey).HasMaxLength(20);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => new { row.ReportId, row.NodeKey }).IsUnique();
        builder.HasOne<Report>().WithMany().HasForeignKey(row => row.ReportId);
    }

    public void Configure(EntityTypeBuilder<SectionRevision> builder)
    {
        builder.ToTable("SectionRevisions");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.NodeKey).HasMaxLength(20);
        builder.HasIndex(row => new { row.ReportId, row.NodeKey, row.Version }).IsUnique();
        builder.HasOne<Report>().WithMany().HasForeignKey(row => row.ReportId);
    }

    public void Configure(EntityTypeBuilder<ReportVersion> builder)
    {
        builder.ToTable("ReportVersions");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Content).AsJson();
        builder.Property(row => row.Sha256).HasMaxLength(64);
        builder.HasIndex(row => new { row.ReportId, row.Number }).IsUnique();
        builder.HasOne<Report>().WithMany().HasForeignKey(row => row.ReportId);
    }

    public void Configure(EntityTypeBuilder<Upload> builder)
    {
        builder.ToTable("Uploads");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Pieces).AsJson();
        builder.Property(row => row.Warnings).AsJson();
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.HasIndex(row => row.ReportId);
        builder.HasOne<Report>().WithMany().HasForeignKey(row => row.ReportId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(row => row.FileId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachments");
        builder.HasQueryFilter(row => row.RemovedAt == null);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.NodeKey).HasMaxLength(20);
        builder.HasIndex(row => row.ReportId);
        builder.HasOne<Report>().WithMany().HasForeignKey(row => row.ReportId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(row => row.FileId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SectionComment> builder)
    {
        builder.ToTable("SectionComments");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.NodeKey).HasMaxLength(20);
        builder.HasIndex(row => row.ReportId);
        builder.HasOne<Report>().WithMany().HasForeignKey(row => row.ReportId);
    }

    public void Configure(EntityTypeBuilder<PrintedReport> builder)
    {
        builder.ToTable("PrintedReports");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.Property(row => row.SourceSha256).HasMaxLength(64);
        builder.HasIndex(row => new { row.ReportId, row.SourceSha256 }).IsUnique();
        builder.HasOne<Report>().WithMany().HasForeignKey(row => row.ReportId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(row => row.SourceFileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(row => row.PdfFileId).OnDelete(DeleteBehavior.Restrict);
    }
}
