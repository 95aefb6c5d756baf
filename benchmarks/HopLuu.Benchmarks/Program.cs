using HopLuu.Benchmarks;

return args switch
{
    ["reading", .. var files] => ReadingBenchmark.Run(files),
    ["once", var file] => ReadingBenchmark.Once(file),
    ["make", var folder] => SampleReports.Write(folder),
    ["make-campaign", var folder, var units, .. var words] => words is [var length] ? CampaignBenchmark.Make(folder, units, length) : CampaignBenchmark.Make(folder, units),
    ["campaign", var folder] => CampaignBenchmark.Run(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        reading FILE…                          đo tốc độ đọc các tệp .docx
        once FILE                              đọc một tệp rồi in chữ, để đo từ lúc khởi động
        make FOLDER                            tạo các tệp mẫu để đo việc đọc
        make-campaign FOLDER UNITS [WORDS]     tạo một đợt báo cáo
        campaign FOLDER                        tổng hợp một đợt báo cáo
        """);
    return 2;
}
