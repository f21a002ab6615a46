"""The content of a sample workbook made by `allot new --sample`, as plain data for the scripts that build the same grant anew.

Only what the tables hold: texts, numbers, days and formulas with their last result. No looks.
"""
import datetime
import warnings
from dataclasses import dataclass

import openpyxl
from openpyxl.utils import range_boundaries

warnings.filterwarnings("ignore", category=UserWarning)


@dataclass(frozen=True)
class Table:
    sheet: str
    name: str
    row: int
    column: int
    headings: list
    rows: list
    totals: bool


@dataclass(frozen=True)
class Cell:
    """`value` is a str, a number, a datetime or None; `formula` has its leading `=`, or is None."""

    value: object
    formula: object = None


def read_content(path, ledger_rows=None):
    """The tables in the order of the sheets; with `ledger_rows` the ledger ends after that many rows, with their shares."""
    formulas = openpyxl.load_workbook(path)
    results = openpyxl.load_workbook(path, data_only=True)
    tables = []
    for sheet in formulas.worksheets:
        if sheet.sheet_state != "visible":
            continue
        for table in sheet.tables.values():
            first_column, first_row, last_column, last_row = range_boundaries(table.ref)
            grid = [
                [
                    read_cell(sheet.cell(row, column).value, results[sheet.title].cell(row, column).value)
                    for column in range(first_column, last_column + 1)
                ]
                for row in range(first_row, last_row + 1)
            ]
            rows = grid[1:]
            if ledger_rows and table.name == "Expenditures":
                rows = rows[:ledger_rows]
                ledger = {cells[0].value for cells in rows}
            if ledger_rows and table.name == "Shares":
                rows = [cells for cells in rows if cells[0].value in ledger]
            headings = [cell.value for cell in grid[0]]
            tables.append(Table(sheet.title, table.name, first_row, first_column, headings, rows, bool(table.totalsRowCount)))
    return tables


def read_cell(formula, value):
    is_formula = isinstance(formula, str) and formula.startswith("=")
    return Cell(value, formula) if is_formula else Cell(formula)


def is_filled(table):
    """Whether any row holds anything; the tables for sign-off come empty."""
    return any(cell.value not in (None, "") for row in table.rows for cell in row)


def number_format(table, heading, value):
    if isinstance(value, (datetime.date, datetime.datetime)):
        return "yyyy-mm-dd"
    if heading in ("Share",):
        return "0.00%"
    return "#,##0.00" if isinstance(value, float) else "General"
