"""The sample grant written by XlsxWriter.

    xlsxwriter_books.py SAMPLE.xlsx xlsxwriter-tables.xlsx     real tables, shared strings
    xlsxwriter_books.py SAMPLE.xlsx xlsxwriter-1904.xlsx       the same with the 1904 date system
    xlsxwriter_books.py SAMPLE.xlsx xlsxwriter-moved.xlsx      tables moved to one sheet, columns in another order
    xlsxwriter_books.py SAMPLE.xlsx xlsxwriter-filtered.xlsx   ledger sorted by amount and filtered by partner
    xlsxwriter_books.py SAMPLE.xlsx xlsxwriter-inline.xlsx     constant_memory: inline strings, no tables
    xlsxwriter_books.py SAMPLE.xlsx small-inline.xlsx          the last with the first rows of the ledger
"""
import datetime
import os
import re
import sys
import zipfile
from dataclasses import replace

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell

from content import Cell, is_filled, number_format, read_content

SMALL_ROWS = 14


def put(book, sheet, row, column, cell, table, heading):
    look = book.add_format({"num_format": number_format(table, heading, cell.value)})
    if cell.formula:
        sheet.write_formula(row, column, cell.formula, look, "" if cell.value is None else cell.value)
    elif isinstance(cell.value, datetime.datetime):
        sheet.write_datetime(row, column, cell.value, look)
    elif isinstance(cell.value, (int, float)):
        sheet.write_number(row, column, cell.value, look)
    elif cell.value is not None:
        sheet.write_string(row, column, cell.value)


def write_table(book, sheet, table):
    """The table where it stands in the sample; formulas keep their structured references."""
    top, left = table.row - 1, table.column - 1
    bottom = top + len(table.rows)
    columns = []
    for heading, *cells in zip(table.headings, *table.rows):
        column = {"header": heading}
        if table.totals and cells[-1].formula:
            column["total_function"] = "sum"
            column["total_value"] = cells[-1].value
        elif table.totals and cells[-1].value:
            column["total_string"] = cells[-1].value
        columns.append(column)
    options = {"name": table.name, "columns": columns, "total_row": table.totals, "style": None}
    sheet.add_table(top, left, bottom, left + len(table.headings) - 1, options)
    rows = table.rows[:-1] if table.totals else table.rows
    for number, cells in enumerate(rows, top + 1):
        for offset, cell in enumerate(cells):
            put(book, sheet, number, left + offset, cell, table, table.headings[offset])
    if table.totals:
        for offset, cell in enumerate(table.rows[-1]):
            put(book, sheet, bottom, left + offset, cell, table, "")


def write_books_with_tables(path, tables, options=None, hidden_rows=None):
    with open_book(path, options) as book:
        sheets = {}
        for table in tables:
            if table.sheet not in sheets:
                sheets[table.sheet] = book.add_worksheet(table.sheet)
            write_table(book, sheets[table.sheet], table)
        for name, rows in (hidden_rows or {}).items():
            for row in rows:
                sheets[name].set_row(row, options={"hidden": True})


def open_book(path, options=None):
    """A workbook that names no day of its making, so that making it again gives the same bytes."""
    book = xlsxwriter.Workbook(path, options or {})
    book.set_properties({"created": datetime.datetime(2026, 11, 1)})
    return book


def moved(tables):
    """All on one sheet, one below the other, from another column on, their columns reversed, one of the user's own put in."""
    row = 7
    for table in tables:
        order = list(reversed(range(len(table.headings))))
        headings = [table.headings[index] for index in order]
        rows = [[cells[index] for index in order] for cells in table.rows]
        if table.name == "Expenditures":
            headings.insert(3, "Own remark")
            rows = [[*cells[:3], Cell("seen by me"), *cells[3:]] for cells in rows]
        yield replace(table, sheet="Everything", row=row, column=4, headings=headings, rows=rows)
        row += len(rows) + 4


def write_filtered(path, tables):
    """The ledger sorted by amount; rows of other partners than the first hidden by the table's filter."""
    by_name = {table.name: table for table in tables}
    ledger = by_name["Expenditures"]
    amount, partner = ledger.headings.index("Amount"), ledger.headings.index("Partner")
    rows = sorted(ledger.rows, key=lambda cells: -cells[amount].value)
    wanted = rows[0][partner].value
    by_name["Expenditures"] = replace(ledger, rows=rows)
    hidden = [number for number, cells in enumerate(rows, ledger.row) if cells[partner].value != wanted]
    write_books_with_tables(path, by_name.values(), hidden_rows={ledger.sheet: hidden})
    set_criterion(path, "Expenditures", partner, wanted)


def set_criterion(path, table, column, wanted):
    """XlsxWriter gives a table's filter no criterion: it is put into the finished part."""
    with zipfile.ZipFile(path) as book:
        parts = {entry.filename: book.read(entry) for entry in book.infolist()}
    criterion = f'<filterColumn colId="{column}"><filters><filter val="{wanted}"/></filters></filterColumn>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in parts.items():
            text = content.decode("utf-8", "surrogateescape")
            if f'displayName="{table}"' in text:
                text = re.sub(r'<autoFilter ref="([^"]*)"/>', rf'<autoFilter ref="\1">{criterion}</autoFilter>', text)
            book.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text.encode("utf-8", "surrogateescape"), zipfile.ZIP_DEFLATED)


def write_without_tables(path, tables):
    """Rows must be written from top to bottom: constant_memory keeps only one. Formulas get plain addresses."""
    with open_book(path, {"constant_memory": True}) as book:
        for name in dict.fromkeys(table.sheet for table in tables):
            sheet = book.add_worksheet(name)
            grid = {}
            for table in (table for table in tables if table.sheet == name):
                for offset, heading in enumerate(table.headings):
                    grid[(table.row - 1, table.column - 1 + offset)] = ("heading", heading, table)
                for down, cells in enumerate(table.rows):
                    for offset, cell in enumerate(cells):
                        place = (table.row + down, table.column - 1 + offset)
                        grid[place] = (table.headings[offset], plain(table, down, offset, cell), table)
            for (row, column), (heading, cell, table) in sorted(grid.items(), key=lambda item: item[0]):
                if heading == "heading":
                    sheet.write_string(row, column, cell)
                else:
                    put(book, sheet, row, column, cell, table, heading)


def plain(table, down, offset, cell):
    """The formulas of the sample are sums along a row or down a column; other computed columns keep their value."""
    if not cell.formula or table.name == "Shares":
        return type(cell)(cell.value)
    row, column = table.row + down, table.column - 1 + offset
    if table.totals and down == len(table.rows) - 1:
        first, last = (table.row, column), (row - 1, column)
    else:
        years = [index for index, heading in enumerate(table.headings) if str(heading).startswith("Year ")]
        first, last = (row, table.column - 1 + years[0]), (row, table.column - 1 + years[-1])
    return type(cell)(cell.value, f"=SUM({xl_rowcol_to_cell(*first)}:{xl_rowcol_to_cell(*last)})")


def main(sample, path):
    kind = os.path.basename(path)
    tables = [table for table in read_content(sample, SMALL_ROWS if kind == "small-inline.xlsx" else None) if is_filled(table)]
    if kind == "xlsxwriter-tables.xlsx":
        write_books_with_tables(path, tables)
    elif kind == "xlsxwriter-1904.xlsx":
        write_books_with_tables(path, tables, {"date_1904": True})
    elif kind == "xlsxwriter-moved.xlsx":
        write_books_with_tables(path, moved(tables))
    elif kind == "xlsxwriter-filtered.xlsx":
        write_filtered(path, tables)
    elif kind in ("xlsxwriter-inline.xlsx", "small-inline.xlsx"):
        write_without_tables(path, tables)
    else:
        raise SystemExit(f"{kind} is not made here")


main(*sys.argv[1:])
