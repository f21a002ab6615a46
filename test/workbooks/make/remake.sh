#!/bin/sh
# Makes every golden workbook anew from the sample of `allot new`. Needs a built command line (npm run build), Python 3
# with openpyxl and XlsxWriter (PYTHON names another than python3), and LibreOffice (soffice).
set -eu
make=$(cd "$(dirname "$0")" && pwd)
golden=$make/../golden
allot=$make/../../../dist/allot.cjs
python=${PYTHON:-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$golden" "$work/saved" "$work/stripped" "$work/recalculated"
for language in en es pt; do
  node "$allot" new "$work/sample-$language.xlsx" --sample --lang "$language" >/dev/null
  "$python" "$make/strip_results.py" "$work/sample-$language.xlsx" "$work/stripped/libreoffice-recalculated-$language.xlsx"
done

for kind in tables 1904 moved filtered inline; do
  "$python" "$make/xlsxwriter_books.py" "$work/sample-en.xlsx" "$golden/xlsxwriter-$kind.xlsx"
done
"$python" "$make/xlsxwriter_books.py" "$work/sample-en.xlsx" "$golden/small-inline.xlsx"
for kind in openpyxl-saved openpyxl-scratch google-like; do
  "$python" "$make/openpyxl_books.py" "$work/sample-en.xlsx" "$golden/$kind.xlsx"
done

save_with_libreoffice() {
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to 'xlsx:Calc MS Excel 2007 XML' \
    --outdir "$golden" "$@" >/dev/null
}
for language in en es pt; do
  cp "$work/sample-$language.xlsx" "$work/saved/libreoffice-saved-$language.xlsx"
done
save_with_libreoffice "$work"/saved/*.xlsx
save_with_libreoffice "$work"/stripped/*.xlsx
ls -l "$golden"
