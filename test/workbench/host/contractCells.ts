// Cases of the contract on cells, sheets and errors.
import type { ContractCase } from './contractCase';

export const CELL_CASES: readonly ContractCase[] = [
  {
    name: 'values are written and read, with their address',
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.add('Case 1').getRange('A1:B2');
        range.values = [
          [1, 'two'],
          [true, ''],
        ];
        range.load('values,valueTypes,address');
        await context.sync();
        return [range.values, range.valueTypes, range.address];
      }),
    expected: [
      [
        [1, 'two'],
        [true, ''],
      ],
      [
        ['Double', 'String'],
        ['Boolean', 'Empty'],
      ],
      "'Case 1'!A1:B2",
    ],
  },
  {
    name: 'null leaves a cell alone, an empty text empties it, an apostrophe keeps a text',
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.add('Case 2').getRange('A1:D1');
        range.values = [[1, 2, 3, 4]];
        range.values = [[null, '', "'=1+1", '7']];
        range.load('values,formulas');
        await context.sync();
        return [range.values, range.formulas];
      }),
    expected: [[[1, '', '=1+1', 7]], [[1, '', '=1+1', 7]]],
  },
  {
    name: 'a sheet keeps its identity from one batch to the next, whatever its name',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Case 3');
        await context.sync();
        sheet.name = 'Case three';
        sheet.load('name,visibility');
        await context.sync();
        const { name, visibility } = sheet;
        const count = context.workbook.worksheets.getCount();
        sheet.delete();
        await context.sync();
        const after = context.workbook.worksheets.getCount();
        await context.sync();
        return [name, visibility, count.value - after.value];
      }),
    expected: ['Case three', 'Visible', 1],
  },
  {
    name: 'collections have items, nested members are loaded through links',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Case 4');
        const table = sheet.tables.add('B2:C3', true);
        table.name = 'Case4';
        sheet.tables.load('items/name,items/showTotals,items/worksheet/name');
        const count = sheet.tables.getCount();
        await context.sync();
        return [sheet.tables.items.map((one) => [one.name, one.showTotals, one.worksheet.name]), count.value];
      }),
    expected: [[['Case4', false, 'Case 4']], 1],
  },
  {
    name: 'what is not there is a null object, and what hangs on it too',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('No such sheet');
        const range = context.workbook.names.getItemOrNullObject('No_such_name').getRangeOrNullObject().load('address');
        const used = context.workbook.worksheets.add('Case 5').getUsedRangeOrNullObject(true).load('address');
        await context.sync();
        return [sheet.isNullObject, range.isNullObject, used.isNullObject];
      }),
    expected: [true, true, true],
  },
  {
    name: 'an error has a code, a status and the statement; what was done before it stays',
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.add('Case 6').getRange('A1');
        range.values = [['kept']];
        context.workbook.worksheets.getItem('No such sheet').getRange('A1').load('values');
        await context.sync();
      }).then(
        () => 'no error',
        async (error: OfficeExtension.Error) => {
          const kept = await Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Case 6').getRange('A1').load('values');
            await context.sync();
            return range.values;
          });
          return [error.name, error.code, String(error.debugInfo.statement), kept];
        },
      ),
    expected: ['RichApi.Error', 'ItemNotFound', 'var worksheet = worksheets.getItem(...);', [['kept']]],
  },
  {
    name: 'an array of the wrong shape is refused',
    run: () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Case 7').getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      }).then(
        () => 'no error',
        (error: OfficeExtension.Error) => error.code,
      ),
    expected: 'InvalidArgument',
  },
  {
    name: 'a taken name is refused',
    run: () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Case 8');
        context.workbook.worksheets.add('case 8');
        await context.sync();
      }).then(
        () => 'no error',
        (error: OfficeExtension.Error) => error.code,
      ),
    expected: 'ItemAlreadyExists',
  },
  {
    name: 'a range that is kept follows when rows are inserted',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Case 9');
        const range = sheet.getRange('A3:B4');
        await context.sync();
        sheet.getRange('1:2').insert('Down');
        range.load('address');
        await context.sync();
        return range.address;
      }),
    expected: "'Case 9'!A5:B6",
  },
  {
    name: 'objects are arguments',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Case 10');
        const common = sheet.getRange('A1:C3').getIntersectionOrNullObject(sheet.getRange('B2:D4')).load('address');
        const none = sheet.getRange('A1').getIntersectionOrNullObject(sheet.getRange('C3')).load('address');
        await context.sync();
        return [common.address, none.isNullObject];
      }),
    expected: ["'Case 10'!B2:C3", true],
  },
];
