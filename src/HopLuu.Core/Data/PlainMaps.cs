using HopLuu.Core.Audit;
using HopLuu.Core.Files;
using HopLuu.Core.Jobs;
using HopLuu.Core.Notices;
using HopLuu.Core.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HopLuu.Core.Data;

/// <summary>Tables that serve every stage.</summary>
internal sealed class PlainMaps : IEntityTypeConfiguration<StoredFile>, IEntityTypeConfiguration<Notice>, IEntityTypeConfiguration<OutboxMessage>, IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("Files");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Name).HasMaxLength(260);
        builder.Property(row => row.Sha256).HasMaxLength(64);
        builder.HasIndex(row => row.Sha256);
    }

    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("Notices");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.OrganizationId, row.At });
        builder.HasOne<Organization>().WithMany().HasForeignKey(row => row.OrganizationId);
    }

    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("Outbox");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Kind).HasMaxLength(40);
        builder.Property(row => row.DedupKey).HasMaxLength(200);
        builder.HasIndex(row => row.DedupKey).IsUnique();
        builder.HasIndex(row => new { row.DoneAt, row.DueAt });
    }

    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("Audit");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Action).HasMaxLength(60);
        builder.Property(row => row.Who).HasMaxLength(300);
        builder.Property(row => row.Subject).HasMaxLength(400);
        builder.Property(row => row.SearchText).HasMaxLength(800);
        builder.HasIndex(row => row.At);
        builder.HasIndex(row => row.Sequence).IsUnique();
        builder.HasIndex(row => new { row.OrganizationId, row.At });
        builder.HasIndex(row => row.SubjectId);
    }
}
