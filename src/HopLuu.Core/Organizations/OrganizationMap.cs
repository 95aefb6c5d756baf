using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HopLuu.Core.Organizations;

internal sealed class OrganizationMap : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.ToTable("Organizations");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Code).HasMaxLength(80);
        builder.Property(row => row.Name).HasMaxLength(300);
        builder.Property(row => row.Path).HasMaxLength(TreeChange.LongestPath);
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.HasIndex(row => row.Code).IsUnique();
        builder.HasIndex(row => row.Path);
        builder.HasOne<Organization>().WithMany().HasForeignKey(row => row.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(row => row.Periods, period =>
        {
            period.ToTable("OrganizationPeriods");
            period.WithOwner().HasForeignKey("OrganizationId");
            period.HasKey("OrganizationId", nameof(OrganizationPeriod.From));
            period.Property(row => row.Name).HasMaxLength(300);
        });
        builder.Navigation(row => row.Periods).AutoInclude(false).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
