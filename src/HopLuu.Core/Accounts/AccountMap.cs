using HopLuu.Core.Data;
using HopLuu.Core.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HopLuu.Core.Accounts;

internal sealed class AccountMap : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<Membership>, IEntityTypeConfiguration<Invitation>,
    IEntityTypeConfiguration<SecondFactor>, IEntityTypeConfiguration<SignInAttempts>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.DisplayName).HasMaxLength(200);
        builder.HasOne<Organization>().WithMany().HasForeignKey(row => row.OrganizationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("Memberships");
        builder.HasKey(row => new { row.AccountId, row.OrganizationId, row.Role });
        builder.HasIndex(row => new { row.OrganizationId, row.Role });
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
        builder.HasOne<Organization>().WithMany().HasForeignKey(row => row.OrganizationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.CodeHash).HasMaxLength(64);
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.HasIndex(row => row.CodeHash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
    }

    public void Configure(EntityTypeBuilder<SecondFactor> builder)
    {
        builder.ToTable("SecondFactors");
        builder.HasKey(row => row.AccountId);
        builder.Property(row => row.AccountId).ValueGeneratedNever();
        builder.Property(row => row.Key).HasMaxLength(64);
        builder.Property(row => row.RecoveryHashes).AsJson();
        builder.Property(row => row.Revision).IsConcurrencyToken();
        builder.HasOne<Account>().WithOne().HasForeignKey<SecondFactor>(row => row.AccountId);
    }

    public void Configure(EntityTypeBuilder<SignInAttempts> builder)
    {
        builder.ToTable("SignInAttempts");
        builder.HasKey(row => row.NameHash);
        builder.Property(row => row.NameHash).HasMaxLength(64);
        builder.HasIndex(row => row.LastAt);
    }
}
