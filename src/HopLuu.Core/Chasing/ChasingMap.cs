using HopLuu.Core.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HopLuu.Core.Chasing;

internal sealed class ChasingMap : IEntityTypeConfiguration<ReminderSent>, IEntityTypeConfiguration<ReminderLadder>, IEntityTypeConfiguration<DigestSent>
{
    public void Configure(EntityTypeBuilder<ReminderSent> builder)
    {
        builder.ToTable("RemindersSent");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Occasion).HasMaxLength(20);
        builder.Property(row => row.By).HasMaxLength(300);
        builder.HasIndex(row => new { row.ObligationId, row.Step, row.Occasion }).IsUnique();
        builder.HasOne<Obligation>().WithMany().HasForeignKey(row => row.ObligationId);
    }

    public void Configure(EntityTypeBuilder<ReminderLadder> builder)
    {
        builder.ToTable("ReminderLadders");
        builder.HasKey(row => row.CampaignId);
        builder.Property(row => row.CampaignId).ValueGeneratedNever();
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.HasOne<Campaign>().WithMany().HasForeignKey(row => row.CampaignId);
    }

    public void Configure(EntityTypeBuilder<DigestSent> builder)
    {
        builder.ToTable("DigestsSent");
        builder.HasKey(row => new { row.CampaignId, row.Day });
        builder.HasOne<Campaign>().WithMany().HasForeignKey(row => row.CampaignId);
    }
}
