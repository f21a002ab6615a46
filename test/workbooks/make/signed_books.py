"""Opens the signed sample with openpyxl and saves it: unchanged, sorted, and with one cent more in one cell.

usage: signed_books.py SIGNED.xlsx FOLDER
"""
import sys
from pathlib import Path

from openpyxl import load_workbook

source, folder = Path(sys.argv[1]), Path(sys.argv[2])


def rows_of(sheet, table):
    first, last = sheet.tables[table].ref.split(":")
    return list(sheet[first:last])[1:]


def sort_ledger(book):
    """Largest amount first, as a person would sort it."""
    cells = rows_of(book["Expenditures"], "Expenditures")
    amount = [cell.value for cell in book["Expenditures"][4]].index("Amount")
    filled = [[cell.value for cell in row] for row in cells if row[0].value is not None]
    filled.sort(key=lambda values: -values[amount])
    for row, values in zip(cells, filled):
        for cell, value in zip(row, values):
            cell.value = value


def one_cent_more(book):
    cell = book["Allocation"]["D7"]
    cell.value = round(cell.value + 0.01, 2)


for name, change in {"saved": None, "sorted": sort_ledger, "one-cent": one_cent_more}.items():
    book = load_workbook(source)
    if change:
        change(book)
    book.save(folder / f"openpyxl-{name}.xlsx")
