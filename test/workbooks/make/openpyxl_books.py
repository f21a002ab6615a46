"""The sample grant by openpyxl, which keeps formulas, forgets their results, and writes all texts as inline strings.

    openpyxl_books.py SAMPLE.xlsx openpyxl-saved.xlsx     the sample opened and saved
    openpyxl_books.py SAMPLE.xlsx openpyxl-scratch.xlsx   built anew, with real tables
    openpyxl_books.py SAMPLE.xlsx google-like.xlsx        as Google Sheets exports: no tables, inline strings, headings with
                                                          extra spaces, everything from column A on, one sheet a table
"""
import datetime
import os
import re
import sys
import zipfile

import openpyxl
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table as SheetTable

from content import is_filled, number_format, read_content


def save(book, path):
    """Saved without the day of its making, so that making it again gives the same bytes."""
    book.properties.created = book.properties.modified = datetime.datetime(2026, 11, 1)
    book.save(path)
    rewrite(path, lambda name, text: re.sub(r"(<dcterms:modified[^>]*>)[^<]*", r"\g<1>2026-11-01T00:00:00Z", text))


def rewrite(path, change):
    """Packs the file again with its XML changed and without the time of day."""
    with zipfile.ZipFile(path) as book:
        parts = {entry.filename: book.read(entry) for entry in book.infolist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in parts.items():
            if name.endswith((".xml", ".rels")):
                content = change(name, content.decode("utf-8")).encode("utf-8")
            book.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def put(sheet, row, column, value, table, heading):
    if value is None:
        return
    cell = sheet.cell(row, column, value)
    if not isinstance(value, str):
        cell.number_format = number_format(table, heading, value)


def build(path, tables):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for table in tables:
        sheet = book[table.sheet] if table.sheet in book.sheetnames else book.create_sheet(table.sheet)
        for offset, heading in enumerate(table.headings):
            put(sheet, table.row, table.column + offset, heading, table, "")
            for down, cells in enumerate(table.rows, 1):
                cell = cells[offset]
                put(sheet, table.row + down, table.column + offset, cell.formula or cell.value, table, heading)
        corner = f"{get_column_letter(table.column + len(table.headings) - 1)}{table.row + len(table.rows)}"
        part = SheetTable(displayName=table.name, ref=f"{get_column_letter(table.column)}{table.row}:{corner}")
        part.totalsRowCount = 1 if table.totals else None
        sheet.add_table(part)
    save(book, path)


def build_google_like(path, tables):
    """Totals are left out: people who type a grant into Google Sheets mostly have none."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for table in tables:
        sheet = book.create_sheet(f"{table.name} ")
        kept = [index for index, heading in enumerate(table.headings) if not is_computed(table, index)]
        rows = table.rows[:-1] if table.totals else table.rows
        for column, index in enumerate(kept, 1):
            heading = table.headings[index]
            put(sheet, 1, column, f" {heading.replace(' ', '  ').upper()}\u00a0", table, "")
            for row, cells in enumerate(rows, 2):
                put(sheet, row, column, cells[index].value, table, heading)
    save(book, path)


def is_computed(table, index):
    rows = table.rows[:-1] if table.totals else table.rows
    return all(cells[index].formula for cells in rows)


def main(sample, path):
    kind = os.path.basename(path)
    if kind == "openpyxl-saved.xlsx":
        save(openpyxl.load_workbook(sample), path)
        return
    tables = [table for table in read_content(sample) if is_filled(table)]
    {"openpyxl-scratch.xlsx": build, "google-like.xlsx": build_google_like}[kind](path, tables)


main(*sys.argv[1:])
