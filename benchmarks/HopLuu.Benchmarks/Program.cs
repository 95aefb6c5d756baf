using HopLuu.Benchmarks;

return args switch
{
    ["reading", .. var files] => ReadingBenchmark.Run(files),
    ["make", var folder] => SampleReports.Write(folder),
    ["make-campaign", var folder, var units, .. var words] => words is [var length] ? CampaignBenchmark.Make(folder, units, length) : CampaignBenchmark.Make(folder, units),
    ["campaign", var folder] => CampaignBenchmark.Run(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("reading FILE…   đo tốc độ đọc các tệp .docx\nmake FOLDER     tạo các tệp mẫu để đo\nmake-campaign FOLDER UNITS [WORDS]   tạo một đợt báo cáo\ncampaign FOLDER   tổng hợp một đợt báo cáo");
    return 2;
}
