using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HopLuu.Core.Consolidating;

internal sealed class ConsolidatingMap : IEntityTypeConfiguration<ConsolidatedDraft>, IEntityTypeConfiguration<DraftNode>
{
    public void Configure(EntityTypeBuilder<ConsolidatedDraft> builder)
    {
        builder.ToTable("ConsolidatedDrafts");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Inputs).AsJson();
        builder.Property(row => row.Missing).AsJson();
        builder.Property(row => row.Changed).AsJson();
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.HasIndex(row => row.CampaignId).IsUnique();
        builder.HasOne<Campaign>().WithOne().HasForeignKey<ConsolidatedDraft>(row => row.CampaignId);
        builder.HasOne<Report>().WithOne().HasForeignKey<ConsolidatedDraft>(row => row.ReportId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DraftNode> builder)
    {
        builder.ToTable("DraftNodes");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.NodeKey).HasMaxLength(20);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.Property(row => row.SeenHash).HasMaxLength(64);
        builder.Property(row => row.Statements).AsJson();
        builder.Property(row => row.Unused).AsJson();
        builder.HasIndex(row => new { row.DraftId, row.NodeKey }).IsUnique();
        builder.HasOne<ConsolidatedDraft>().WithMany().HasForeignKey(row => row.DraftId);
    }
}
