using HopLuu.Benchmarks;

return args switch
{
    ["reading", .. var files] => ReadingBenchmark.Run(files),
    ["make", var folder] => SampleReports.Write(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("reading FILE…   đo tốc độ đọc các tệp .docx\nmake FOLDER     tạo các tệp mẫu để đo");
    return 2;
}
