using HopLuu.Core.Accounts;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace HopLuu.Core.Tests.Reporting;

/// <summary>Placing paragraphs, taking them over, putting the file aside.</summary>
public sealed class MappingBoardTests
{
    [Theory, EveryDatabase]
    public async Task A_person_moves_a_paragraph_and_it_stays_there(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var (_, id) = await Uploaded(scene);
        var at = await PositionOf(scene, id, "12 hội nghị");

        Scene.Must(await Place(scene, id, new() { [at] = "k3" }));

        var piece = (await Read(scene, id)).Pieces[at];
        Assert.Equal(("k3", 1.0, true), (piece.Key, piece.Confidence, piece.ByPerson));
    }

    [Theory, EveryDatabase]
    public async Task Two_people_who_place_other_paragraphs_at_the_same_moment_both_win(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var (_, id) = await Uploaded(scene);
        var (one, other) = (await PositionOf(scene, id, "12 hội nghị"), await PositionOf(scene, id, "hai thôn xa"));

        var results = await Task.WhenAll(Place(scene, id, new() { [one] = "k3" }), Place(scene, id, new() { [other] = null }, scene.Approver));

        Assert.All(results, result => Assert.Null(result.Problem));
        var pieces = (await Read(scene, id)).Pieces;
        Assert.Equal(("k3", null), (pieces[one].Key, pieces[other].Key));
    }

    [Theory, EveryDatabase]
    public async Task A_section_the_outline_does_not_have_is_refused_and_a_neighbour_finds_no_file(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var (_, id) = await Uploaded(scene);

        Assert.Equal("section-unknown", (await Place(scene, id, new() { [0] = "k1" })).Problem?.Code);
        Assert.Equal("not-found", (await Place(scene, id, new() { [0] = "k11" }, scene.Neighbour)).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<AcceptUpload, Result<int>>(op => op.Run(scene.Neighbour, new(id, false)))).Problem?.Code);
        Assert.Equal("not-found", (await scene.Do<DropUpload, Result<Done>>(op => op.Run(scene.Neighbour, id))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task Who_coordinates_for_the_unit_sees_the_file_and_may_not_place(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var (_, id) = await Uploaded(scene);
        var onlooker = scene.Writer with { Grants = [.. scene.Writer.Grants.Select(grant => grant with { Role = Role.Leader })] };

        Assert.Equal("not-allowed", (await Place(scene, id, new() { [0] = "k11" }, onlooker)).Problem?.Code);
        Assert.Equal("not-allowed", (await scene.Do<AcceptUpload, Result<int>>(op => op.Run(onlooker, new(id, false)))).Problem?.Code);
        Assert.Equal("not-allowed", (await scene.Do<DropUpload, Result<Done>>(op => op.Run(onlooker, id))).Problem?.Code);
    }

    [Theory, EveryDatabase]
    public async Task Taking_over_replaces_what_a_section_held_and_keeps_it_in_the_history(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var (report, id) = await Uploaded(scene);
        Scene.Must(await scene.Save(report, "k11", "<p>Nội dung soạn tay trước đó.</p>"));
        var upload = await Read(scene, id);
        var sections = await scene.Read(db => db.Sections.Where(row => row.ReportId == report).ToDictionaryAsync(row => row.NodeKey));
        Assert.Equal(["k11"], AcceptUpload.Overwritten(upload, sections));

        Scene.Must(await scene.Do<AcceptUpload, Result<int>>(op => op.Run(scene.Writer, new(id, Append: false))));

        var content = await Content(scene, report, "k11");
        Assert.DoesNotContain("soạn tay", content, StringComparison.Ordinal);
        Assert.Contains("12 hội nghị", content, StringComparison.Ordinal);
        var history = await scene.Read(db => db.SectionRevisions.Where(row => row.ReportId == report && row.NodeKey == "k11").Select(row => row.Content).ToListAsync());
        Assert.Contains("<p>Nội dung soạn tay trước đó.</p>", history);
        Assert.Equal(4, await scene.Read(db => db.Reports.Where(row => row.Id == report).Select(row => row.SectionsFilled).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task Taking_over_below_keeps_what_a_section_held(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var (report, id) = await Uploaded(scene);
        Scene.Must(await scene.Save(report, "k11", "<p>Nội dung soạn tay trước đó.</p>"));

        Scene.Must(await scene.Do<AcceptUpload, Result<int>>(op => op.Run(scene.Writer, new(id, Append: true))));

        var content = await Content(scene, report, "k11");
        Assert.StartsWith("<p>Nội dung soạn tay trước đó.</p>", content, StringComparison.Ordinal);
        Assert.Contains("12 hội nghị", content, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_file_is_taken_over_once_and_may_be_laid_out_again(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var (_, id) = await Uploaded(scene);
        Scene.Must(await scene.Do<AcceptUpload, Result<int>>(op => op.Run(scene.Writer, new(id, false))));

        Assert.Equal("upload-done", (await scene.Do<AcceptUpload, Result<int>>(op => op.Run(scene.Writer, new(id, false)))).Problem?.Code);
        Assert.Equal("upload-done", (await Place(scene, id, new() { [0] = "k11" })).Problem?.Code);
        Scene.Must(await scene.Do<DropUpload, Result<Done>>(op => op.Reopen(scene.Writer, id)));
        Scene.Must(await scene.Do<AcceptUpload, Result<int>>(op => op.Run(scene.Writer, new(id, false))));
    }

    [Theory, EveryDatabase]
    public async Task A_file_put_aside_is_kept(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var (_, id) = await Uploaded(scene);

        Scene.Must(await scene.Do<DropUpload, Result<Done>>(op => op.Run(scene.Writer, id)));

        Assert.Equal(UploadStatus.Dropped, (await Read(scene, id)).Status);
        Assert.Equal(1, await scene.Read(db => db.Files.CountAsync(file => file.Name == "bao-cao.txt")));
    }

    [Theory, EveryDatabase]
    public async Task A_file_of_which_nothing_was_placed_is_not_taken_over(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var (_, id) = await Uploaded(scene);
        var places = (await Read(scene, id)).Pieces.Select((_, at) => at).ToDictionary(at => at, _ => (string?)null);
        Scene.Must(await Place(scene, id, places));

        Assert.Equal("upload-nothing-placed", (await scene.Do<AcceptUpload, Result<int>>(op => op.Run(scene.Writer, new(id, false)))).Problem?.Code);
    }

    private static async Task<(Guid Report, Guid Upload)> Uploaded(Scene scene)
    {
        var report = await scene.ReportOf(await scene.Campaign(), "an-khe");
        return (report, Scene.Must(await scene.Upload(report)));
    }

    private static Task<Result<Done>> Place(Scene scene, Guid id, Dictionary<int, string?> places, Actor? by = null) =>
        scene.Do<PlacePieces, Result<Done>>(op => op.Run(by ?? scene.Writer, new(id, places)));

    private static Task<Upload> Read(Scene scene, Guid id) => scene.Read(db => db.Uploads.SingleAsync(row => row.Id == id));

    private static Task<string> Content(Scene scene, Guid report, string key) => scene.Read(db => db.Sections.Where(row => row.ReportId == report && row.NodeKey == key).Select(row => row.Content).SingleAsync());

    private static async Task<int> PositionOf(Scene scene, Guid id, string words)
    {
        var upload = await Read(scene, id);
        return upload.Pieces.ToList().IndexOf(UploadTests.PieceWith(upload, words));
    }
}
