namespace HopLuu.Documents.Reading.Xml;

/// <summary>What prefixes mean at a place of a part (Namespaces in XML 1.0 §6.1).</summary>
internal sealed class XmlBindings(XmlNames names)
{
    private const int Most = 1_000;

    private readonly List<(byte[] Prefix, XmlSpace Space, int Depth)> bound = [];
    private long version = names.NextVersion();

    public void Bind(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> address, int depth)
    {
        if (bound.Count >= Most)
            throw new RefusedException(ReadProblems.Bomb);
        bound.Add((prefix.ToArray(), XmlSpaces.Of(address), depth));
        version = names.NextVersion();
    }

    /// <summary>Forgets what was bound at a depth or deeper.</summary>
    public void Leave(int depth)
    {
        if (bound.Count == 0 || bound[^1].Depth < depth)
            return;
        while (bound.Count > 0 && bound[^1].Depth >= depth)
            bound.RemoveAt(bound.Count - 1);
        version = names.NextVersion();
    }

    /// <summary>Nothing is bound but what the root element binds.</summary>
    public bool AreOfRoot => bound.Count == 0 || bound[^1].Depth == 0;

    public XmlSpace SpaceOf(XmlName name)
    {
        if (name.Version != version)
            (name.Space, name.Version) = (SpaceOf(name.Prefix), version);
        return name.Space;
    }

    public XmlSpace SpaceOf(ReadOnlySpan<byte> prefix)
    {
        for (var i = bound.Count - 1; i >= 0; i--)
        {
            if (prefix.SequenceEqual(bound[i].Prefix))
                return bound[i].Space;
        }
        return prefix.IsEmpty ? XmlSpace.None : XmlSpace.Other;
    }
}
