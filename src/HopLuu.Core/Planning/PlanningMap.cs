using HopLuu.Core.Data;
using HopLuu.Core.Files;
using HopLuu.Core.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HopLuu.Core.Planning;

internal sealed class PlanningMap : IEntityTypeConfiguration<Campaign>, IEntityTypeConfiguration<OutlineVersion>, IEntityTypeConfiguration<Obligation>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("Campaigns");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Title).HasMaxLength(300);
        builder.Property(row => row.Plan).AsJson();
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.Ignore(row => row.DueAt);
        builder.HasIndex(row => row.IssuerId);
        builder.HasIndex(row => row.ProcessingBodyId);
        builder.HasOne<Organization>().WithMany().HasForeignKey(row => row.IssuerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organization>().WithMany().HasForeignKey(row => row.ProcessingBodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(row => row.PlanFileId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OutlineVersion> builder)
    {
        builder.ToTable("OutlineVersions");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Items).AsJson();
        builder.Property(row => row.Before!).AsJson();
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.HasIndex(row => new { row.CampaignId, row.Number }).IsUnique();
        builder.HasOne<Campaign>().WithMany().HasForeignKey(row => row.CampaignId);
    }

    public void Configure(EntityTypeBuilder<Obligation> builder)
    {
        builder.ToTable("Obligations");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Sections).AsJson();
        builder.Property(row => row.WithdrawnReason).HasMaxLength(500);
        builder.HasQueryFilter(row => row.WithdrawnAt == null);
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.ComplexProperty(row => row.Unit, unit =>
        {
            unit.Property(row => row.Name).HasMaxLength(300);
            unit.Property(row => row.Path).HasMaxLength(400);
        });
        builder.HasIndex(row => new { row.CampaignId, row.OrganizationId, row.Kind }).IsUnique();
        builder.HasIndex(row => new { row.OrganizationId, row.DueAt });
        builder.HasOne<Campaign>().WithMany().HasForeignKey(row => row.CampaignId);
        builder.HasOne<Organization>().WithMany().HasForeignKey(row => row.OrganizationId).OnDelete(DeleteBehavior.Restrict);
    }
}
