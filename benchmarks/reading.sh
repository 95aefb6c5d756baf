#!/usr/bin/env bash
# Reading Word files: our reader beside python-docx (warm) and pandoc (one-shot), and beside the floor. Needs dotnet; python3-docx and pandoc are measured where installed.
# usage: benchmarks/reading.sh [FILE.docx…]   (without files it makes its own)
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build benchmarks/HopLuu.Benchmarks -c Release -v q -clp:ErrorsOnly
bench=benchmarks/HopLuu.Benchmarks/bin/Release/net10.0/HopLuu.Benchmarks
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ $# -gt 0 ]; then files=("$@"); else "$bench" make "$work"; files=("$work"/*.docx); fi
python=$(for candidate in /usr/bin/python3 python3; do "$candidate" -c 'import docx' 2>/dev/null && echo "$candidate" && break; done || true)
core=(); command -v taskset >/dev/null && core=(taskset -c 0)

"${core[@]}" "$bench" reading "${files[@]}" | tee "$work/reader.out"
if [ -n "$python" ]; then "${core[@]}" "$python" benchmarks/reading.py "${files[@]}" | tee -a "$work/reader.out"; fi
awk '$1 == "reader" { ours = $2 } $1 == "floor" { printf "times the floor'\''s speed        %.2f\n", ours / $2 } $1 ~ /^python-docx/ { printf "times %-22s %.1f\n", $1, ours / $2 }' "$work/reader.out"

oneshot() { # best wall time of five runs, in milliseconds
    local best=999999 start took
    for _ in 1 2 3 4 5; do
        start=$(date +%s%N); "$@" > "$work/out"; took=$((($(date +%s%N) - start) / 1000000))
        [ "$took" -lt "$best" ] && best=$took
    done
    echo "$best"
}
echo "one-shot reader     $(oneshot "$bench" once "${files[0]}") ms"
[ -n "$python" ] && echo "one-shot python-docx $(oneshot "$python" -c 'import sys, docx; print("\n".join(p.text for p in docx.Document(sys.argv[1]).paragraphs))' "${files[0]}") ms"
command -v pandoc >/dev/null && echo "one-shot pandoc     $(oneshot pandoc -t plain "${files[0]}") ms"
exit 0
