using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HopLuu.Core.Receiving;

internal sealed class ReceivingMap : IEntityTypeConfiguration<ReportReturn>, IEntityTypeConfiguration<Extension>, IEntityTypeConfiguration<CompletionRating>,
    IEntityTypeConfiguration<SectionReview>, IEntityTypeConfiguration<DroppedFile>
{
    public void Configure(EntityTypeBuilder<ReportReturn> builder)
    {
        builder.ToTable("ReportReturns");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Reasons).AsJson();
        builder.HasIndex(row => row.ReportId);
        builder.HasOne<Report>().WithMany().HasForeignKey(row => row.ReportId);
    }

    public void Configure(EntityTypeBuilder<Extension> builder)
    {
        builder.ToTable("Extensions");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.ObligationId);
        builder.HasOne<Obligation>().WithMany().HasForeignKey(row => row.ObligationId);
    }

    public void Configure(EntityTypeBuilder<CompletionRating> builder)
    {
        builder.ToTable("CompletionRatings");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.NodeKey).HasMaxLength(20);
        builder.HasIndex(row => new { row.ReportId, row.NodeKey, row.RatedBy }).IsUnique();
        builder.HasOne<Report>().WithMany().HasForeignKey(row => row.ReportId);
    }

    public void Configure(EntityTypeBuilder<SectionReview> builder)
    {
        builder.ToTable("SectionReviews");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.NodeKey).HasMaxLength(20);
        builder.HasIndex(row => new { row.ReportId, row.NodeKey }).IsUnique();
        builder.HasOne<Report>().WithMany().HasForeignKey(row => row.ReportId);
    }

    public void Configure(EntityTypeBuilder<DroppedFile> builder)
    {
        builder.ToTable("DroppedFiles");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Name).HasMaxLength(300);
        builder.Property(row => row.Found).HasMaxLength(600);
        builder.Property(row => row.Sha256).HasMaxLength(64);
        builder.HasIndex(row => new { row.CampaignId, row.Sha256 }).IsUnique();
        builder.HasIndex(row => new { row.CampaignId, row.Status });
        builder.HasOne<Campaign>().WithMany().HasForeignKey(row => row.CampaignId);
        builder.HasOne<Report>().WithMany().HasForeignKey(row => row.ReportId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(row => row.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
