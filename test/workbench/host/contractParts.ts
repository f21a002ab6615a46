// Cases of the contract on formulas, tables, names, looks, protection, events and settings.
import type { ContractCase } from './contractCase';

export const PART_CASES: readonly ContractCase[] = [
  {
    name: 'formulas in both notations, formats, cells of one sort',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Case 11');
        const range = sheet.getRange('A1:B2');
        range.formulas = [
          [1, '=A1*2'],
          [45700, '=A2*2'],
        ];
        sheet.getRange('A2').numberFormat = [['m/d/yyyy']];
        const special = range.getSpecialCellsOrNullObject('Formulas').load('address');
        range.load('formulas,formulasR1C1,numberFormat');
        await context.sync();
        return [
          range.formulas[1],
          range.formulasR1C1[1],
          range.numberFormat.map(([first]) => String(first)),
          special.address,
        ];
      }),
    expected: [[45700, '=A2*2'], [45700, '=RC[-1]*2'], ['General', 'm/d/yyyy'], "'Case 11'!B1:B2"],
  },
  {
    name: 'a table grows by resizing, by rows, and by a totals row',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Case 12');
        sheet.getRange('A1:B2').values = [
          ['Key', 'Amount'],
          ['a', 1],
        ];
        const table = sheet.tables.add('A1:B2', true);
        table.resize('A1:B3');
        table.getDataBodyRange().getLastRow().values = [['b', 2]];
        table.rows.add(undefined, [['c', 3]]);
        table.showTotals = true;
        const range = table.getRange().load('address,values');
        const body = table.getDataBodyRange().load('rowCount');
        await context.sync();
        return [range.address, range.values.slice(0, 4), body.rowCount];
      }),
    expected: [
      "'Case 12'!A1:B5",
      [
        ['Key', 'Amount'],
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
      3,
    ],
  },
  {
    name: 'defined names refer to cells',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Case 13');
        context.workbook.names.add('Case_13', "='Case 13'!$B$2:$B$3");
        const item = context.workbook.names.getItem('case_13').load('name,formula,scope,visible');
        const range = item.getRange().load('address,worksheet/name');
        await context.sync();
        const own = sheet.names.load('items/name');
        await context.sync();
        return [item.name, item.formula, item.scope, range.address, range.worksheet.name, own.items.length];
      }),
    expected: ['Case_13', "='Case 13'!$B$2:$B$3", 'Workbook', "'Case 13'!B2:B3", 'Case 13', 0],
  },
  {
    name: 'looks of cells, null where they differ',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Case 14');
        const first = sheet.getRange('A1');
        first.format.fill.color = '#FFEE00';
        first.format.font.bold = true;
        first.format.borders.getItem('EdgeBottom').style = 'Continuous';
        first.format.protection.locked = false;
        first.load('format/fill/color,format/font/bold,format/protection/locked');
        const both = sheet.getRange('A1:A2').load('format/font/bold');
        const border = first.format.borders.getItem('EdgeBottom').load('style');
        await context.sync();
        const { fill, font, protection } = first.format;
        return [fill.color, font.bold, protection.locked, both.format.font.bold, border.style];
      }),
    expected: ['#FFEE00', true, false, null, 'Continuous'],
  },
  {
    name: 'a pick list, a mark, frozen panes and a link',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Case 15');
        const range = sheet.getRange('A2:A9');
        range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        const { custom } = range.conditionalFormats.add('Custom');
        custom.rule.formula = '=A2>1';
        custom.format.fill.color = '#FF0000';
        sheet.freezePanes.freezeRows(1);
        sheet.getRange('B1').hyperlink = { documentReference: 'A1', screenTip: 'up', textToDisplay: 'to the top' };
        range.dataValidation.load('type');
        const count = range.conditionalFormats.getCount();
        const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
        const link = sheet.getRange('B1').load('hyperlink,values');
        await context.sync();
        return [range.dataValidation.type, count.value, frozen.address, link.hyperlink.documentReference, link.values];
      }),
    expected: ['List', 1, "'Case 15'!1:1", 'A1', [['to the top']]],
  },
  {
    name: 'a protected sheet refuses, and is not taken apart by it',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Case 16');
        sheet.protection.protect();
        sheet.protection.load('protected');
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        return [
          sheet.protection.protected,
          await context.sync().then(
            () => 'no error',
            (error: OfficeExtension.Error) => error.code,
          ),
        ];
      }),
    expected: [true, 'AccessDenied'],
  },
  {
    name: 'changes are told with what stood there before, until the handler is removed',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Case 17');
        const told: unknown[] = [];
        const handler = sheet.onChanged.add(async (event) => {
          told.push([
            event.address,
            event.changeType,
            event.source,
            event.details?.valueBefore,
            event.details?.valueAfter,
          ]);
        });
        await context.sync();
        const write = async (value: number) => {
          sheet.getRange('B2').values = [[value]];
          await context.sync();
          await new Promise((resolve) => setTimeout(resolve, 100));
        };
        await write(1);
        await write(2);
        handler.remove();
        await context.sync();
        await write(3);
        return told;
      }),
    expected: [
      ['B2', 'RangeEdited', 'Local', '', 1],
      ['B2', 'RangeEdited', 'Local', 1, 2],
    ],
  },
  {
    name: 'an event leads to its range',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Case 18');
        const addresses: string[] = [];
        sheet.onChanged.add(async (event) => {
          await Excel.run(async (inner) => {
            const range = event.getRange(inner).load('address');
            await inner.sync();
            addresses.push(range.address);
          });
        });
        await context.sync();
        sheet.getRange('C3:C4').values = [[1], [2]];
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 200));
        return addresses;
      }),
    expected: ["'Case 18'!C3:C4"],
  },
  {
    name: 'an edge of cells that differ is one change of looks, and their other edges stay',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Case 22');
        sheet.getRange('A1').format.borders.getItem('EdgeLeft').style = 'Double';
        await context.sync();
        const told: string[] = [];
        sheet.onFormatChanged.add(async ({ address }) => void told.push(address));
        await context.sync();
        const edge = sheet.getRange('A1:A3').format.borders.getItem('EdgeBottom');
        edge.style = 'Continuous';
        edge.color = '#112233';
        const edgeOf = (address: string, index: 'EdgeLeft' | 'EdgeBottom') =>
          sheet.getRange(address).format.borders.getItem(index).load('style,color');
        const edges = [edgeOf('A1', 'EdgeLeft'), edgeOf('A1', 'EdgeBottom'), edgeOf('A3', 'EdgeBottom')];
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 200));
        return [told, edges.map(({ style, color }) => `${style} ${color}`)];
      }),
    expected: [
      ['A1:A3', 'A1:A3'],
      ['Double #000000', 'Continuous #112233', 'Continuous #112233'],
    ],
  },
  {
    name: 'selections are told to the workbook and, in the old style, to the document',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Case 19');
        const told: unknown[] = [];
        context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void told.push(address));
        const old = context.workbook.onSelectionChanged.add(async () => void told.push('document'));
        await context.sync();
        sheet.activate();
        sheet.getRange('D4:E5').select();
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 200));
        const selected = context.workbook.getSelectedRange().load('address');
        await context.sync();
        old.remove();
        await context.sync();
        return [told.includes('D4:E5'), told.includes('document'), selected.address];
      }),
    expected: [true, true, "'Case 19'!D4:E5"],
  },
  {
    name: 'settings are kept under their key',
    run: () =>
      Excel.run(async (context) => {
        context.workbook.settings.add('case-20', { language: 'pt' });
        const setting = context.workbook.settings.getItemOrNullObject('case-20').load('value');
        await context.sync();
        const { value } = setting as unknown as { value: unknown };
        setting.delete();
        const gone = context.workbook.settings.getItemOrNullObject('case-20');
        await context.sync();
        return [value, gone.isNullObject];
      }),
    expected: [{ language: 'pt' }, true],
  },
  {
    name: 'what no table of the host has is not found, by class and member',
    run: () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Case 21').shapes.load('items/name');
        await context.sync();
      }).then(
        () => 'no error',
        (error: OfficeExtension.Error) => [error.code, error.message],
      ),
    expected: ['ApiNotFound', 'Worksheet.shapes is not known to this host.'],
  },
];
