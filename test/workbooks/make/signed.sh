#!/bin/sh
# Makes the signed workbooks anew from signed/sample.xlsx: saved, sorted and changed by one cent with openpyxl, and each of the four
# opened and saved with LibreOffice. Needs Python 3 with openpyxl (PYTHON names another than python3) and soffice.
set -eu
make=$(cd "$(dirname "$0")" && pwd)
signed=$make/../signed
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"${PYTHON:-python3}" "$make/signed_books.py" "$signed/sample.xlsx" "$signed"
cp "$signed/sample.xlsx" "$work/libreoffice-saved.xlsx"
cp "$signed/openpyxl-saved.xlsx" "$work/libreoffice-after-openpyxl.xlsx"
cp "$signed/openpyxl-sorted.xlsx" "$work/libreoffice-sorted.xlsx"
cp "$signed/openpyxl-one-cent.xlsx" "$work/libreoffice-one-cent.xlsx"
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to 'xlsx:Calc MS Excel 2007 XML' \
  --outdir "$signed" "$work"/*.xlsx >/dev/null
ls -l "$signed"
