using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HopLuu.Core.Receiving;

internal sealed class ReceivingMap : IEntityTypeConfiguration<ReportReturn>, IEntityTypeConfiguration<Extension>, IEntityTypeConfiguration<CompletionRating>
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
}
