using HopLuu.Documents.Model;

namespace HopLuu.Documents.Reading.Word;

internal sealed partial class StoryReader
{
    private Table ReadTable()
    {
        var table = new TableBuilder();
        var location = file.PeekLocation(story);
        tables++;
        ReadTableParts(table);
        tables--;
        return table.Build(location, file.Styles);
    }

    private void ReadTablePart(TableBuilder table)
    {
        switch (part.Name)
        {
            case "tblPr": table.Format = TableFormat.Read(part); break;
            case "tr": ReadRow(table); break;
            case "sdt": ReadTableControl(table); break;
            case "ins" or "moveTo" or "customXml": ReadTableParts(table); break;
            default: break;
        }
    }

    private void ReadTableControl(TableBuilder table) => ReadControl(() => ReadTableParts(table));

    private void ReadRowControl(TableBuilder table) => ReadControl(() => ReadRowParts(table));

    private void ReadTableParts(TableBuilder table)
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
            ReadTablePart(table);
    }

    private void ReadRow(TableBuilder table)
    {
        table.BeginRow();
        var deleted = false;
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "trPr")
                deleted = ReadRowProperties(table);
            else if (!deleted)
                ReadRowPart(table);
        }
        table.EndRow(deleted);
    }

    /// <summary>Returns whether a tracked change deleted the row.</summary>
    private bool ReadRowProperties(TableBuilder table)
    {
        var deleted = false;
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            switch (part.Name)
            {
                case "tblHeader": table.IsHeader = part.IsOn; break;
                case "gridBefore": table.Column = Math.Clamp(part.Number("val"u8) ?? 0, 0, TableBuilder.MostColumns); break;
                case "del" or "moveFrom": deleted = true; break;
                default: break;
            }
        }
        return deleted;
    }

    private void ReadRowPart(TableBuilder table)
    {
        switch (part.Name)
        {
            case "tc": ReadCell(table); break;
            case "sdt": ReadRowControl(table); break;
            case "ins" or "moveTo" or "customXml": ReadRowParts(table); break;
            default: break;
        }
    }

    private void ReadRowParts(TableBuilder table)
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
            ReadRowPart(table);
    }

    private void ReadCell(TableBuilder table)
    {
        file.Budget.Piece();
        var cell = new CellBuilder { Column = table.Column };
        var outer = cellBookmark;
        cellBookmark = null;
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            if (part.Name == "tcPr")
                ReadCellProperties(cell);
            else
                ReadBlock(cell.Blocks);
        }
        Flush(cell.Blocks);
        cell.Key = cellBookmark ?? key;
        cellBookmark = outer;
        table.Add(cell);
    }

    private void ReadCellProperties(CellBuilder cell)
    {
        var inside = part.Enter();
        while (part.NextChild(inside))
        {
            switch (part.Name)
            {
                case "gridSpan": cell.Span = Math.Clamp(part.Number("val"u8) ?? 1, 1, TableBuilder.MostColumns); break;
                case "vMerge": cell.ContinuesAbove = part.Value is null or "continue"; break;
                case "hMerge": cell.ContinuesLeft = part.Value is null or "continue"; break;
                case "cellDel": cell.Deleted = true; break;
                case "tcBorders": cell.Sides = TableFormat.CountSides(part); break;
                default: break;
            }
        }
    }
}
