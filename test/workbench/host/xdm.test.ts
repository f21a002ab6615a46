// The page's transport: what office.js says in a frame, and what it must hear.
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import { createHost } from '../../../src/workbench/host/host';
import type { HostOptions } from '../../../src/workbench/host/host';
import type { DialogFrame } from '../../../src/workbench/host/transports/dialogs';
import { joinPage } from '../../../src/workbench/host/transports/xdm';
import type { PageOptions } from '../../../src/workbench/host/transports/xdm';
import { IDS, PAGE_ORIGIN, PANE_ORIGIN, fakePane } from './page';

const CONTEXT = 'ContextActivationManager_getAppContextAsync';
const NOTIFY = 'ContextActivationManager_notifyHost';
const CELL = { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 };

function open(options: Partial<PageOptions> = {}, hostOptions: HostOptions = {}) {
  const host = createHost(createMemoryBook({ name: 'Grant 1.xlsx' }), hostOptions);
  const pane = fakePane();
  const place = { origin: PAGE_ORIGIN, url: `${PANE_ORIGIN}/taskpane.html?lang=es`, locale: 'en-US' };
  const page = joinPage(host, { window: pane.window, ids: IDS, ...place, ...options });
  return { host, pane, page, sheetId: host.book.sheets()[0]!.id };
}

/** A batch that asks to be told of every change of cells. */
const LISTEN = JSON.stringify({
  Actions: [
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 4, ActionType: 1, Name: '', ObjectPathId: 3 },
    { Id: 5, ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 3, ArgumentInfo: { Arguments: [] } },
  ],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    3: { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  },
});

function batch(body: string, flags = 0) {
  return { ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', [], body, 0, flags, '', '', '', '', ''] };
}

test('a frame finds its host by its name and its address', () => {
  const { page } = open();
  const name = JSON.parse(page.frame.name);
  expect(name.xdmInfo).toBe(`conversation-1|control-1|${PAGE_ORIGIN}`);
  const url = new URL(page.frame.src);
  expect(url.searchParams.get('lang')).toBe('es');
  expect(url.searchParams.get('_host_Info')).toBe('Excel$Web$16.01$en-US$conversation-1$$disableLogging$1');
  expect(name.hostInfo).toBe(url.searchParams.get('_host_Info'));
});

test('the context tells who it is, what it can do and what was saved', async () => {
  const { pane, host } = open({}, { requirements: { ExcelApi: '1.9' }, settings: { language: 'pt' } });
  const reply = await pane.ask(CONTEXT, IDS.control);
  expect(reply).toMatchObject({ _errorCode: 0, _origin: PAGE_ORIGIN });
  const context = reply['_data'] as Record<string, unknown>;
  expect(context).toMatchObject({
    _id: 'control-1',
    _clientMode: 1,
    _docUrl: 'https://workbench.invalid/Grant%201.xlsx',
  });
  expect(context['_settings']).toEqual([['language', '"pt"']]);
  expect(JSON.parse(context['_requirementMatrix'] as string)).toMatchObject({ ExcelApi: '1.9', DialogApi: '1.2' });
  host.setFaults({ isReadOnly: true });
  expect((await pane.ask(CONTEXT, IDS.control))['_data']).toMatchObject({ _clientMode: 0 });
});

test('a batch is answered, a failed one by its code', async () => {
  const { pane, host } = open();
  const good = await pane.method(93, batch(LISTEN));
  expect(good['_data']).toMatchObject({ Version: 1, Error: 0, Data: [200, [], expect.stringContaining('"Results"')] });
  host.setFaults({ nextRequests: [5102] });
  expect((await pane.method(93, batch(LISTEN)))['_data']).toEqual({ Version: 1, Error: 5102 });
});

test('settings are saved as a whole and loaded again', async () => {
  const { pane, host } = open({}, { settings: { old: 1 } });
  await pane.method(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['x', '{"n":5}']] } });
  expect([...host.settings]).toEqual([['x', { n: 5 }]]);
  expect((await pane.method(75))['_data']).toMatchObject({
    Properties: { Settings: [{ Name: 'x', Value: '{"n":5}' }] },
  });
  host.setFaults({ isReadOnly: true });
  expect((await pane.method(76))['_data']).toMatchObject({ Error: 7000 });
});

test('changes and selections are told to those that registered, until they unregister', async () => {
  const { pane, host, sheetId } = open();
  await pane.method(93, batch(LISTEN));
  await pane.register('richApiMessage');
  await pane.register('documentSelectionChanged');
  host.book.writeCells(sheetId, CELL, [[{ value: 7 }]]);
  host.book.select(sheetId, CELL);
  await Promise.resolve();
  const [told] = pane.events('richApiMessage') as { ArrayData: unknown[][] }[];
  expect(told!.ArrayData[0]!.slice(0, 3)).toEqual([65_536, 10, 'Workbook']);
  expect(JSON.parse(told!.ArrayData[0]![3] as string)).toMatchObject({ address: 'B2', valueAfter: 7, source: 'Local' });
  expect(pane.events('documentSelectionChanged')).toEqual([{}]);
  await pane.unregister('richApiMessage');
  host.book.writeCells(sheetId, CELL, [[{ value: 8 }]]);
  await Promise.resolve();
  expect(pane.events('richApiMessage')).toHaveLength(1);
});

test('a page loaded anew has to ask for everything again', async () => {
  const loads: boolean[] = [];
  const { pane, host, sheetId } = open({ onLoaded: (isAgain) => loads.push(isAgain) });
  await pane.ask(CONTEXT, IDS.control);
  await pane.method(93, batch(LISTEN));
  await pane.register('richApiMessage');
  await pane.ask(CONTEXT, IDS.control);
  await pane.register('richApiMessage');
  host.book.writeCells(sheetId, CELL, [[{ value: 7 }]]);
  await Promise.resolve();
  expect(pane.events('richApiMessage')).toEqual([]);
  expect(loads).toEqual([false, true]);
});

test('a ribbon button reaches the pane once it listens, and says when it is done', async () => {
  let completed = 0;
  const { pane, page } = open({ onCommandCompleted: () => completed++ });
  expect(page.invokeCommand('validate', 'Allot.Validate')).toBe(false);
  await pane.register('appCommandInvoked');
  expect(page.invokeCommand('validate', 'Allot.Validate')).toBe(true);
  const [[, name, source]] = pane.events('appCommandInvoked') as [string, string, string][];
  expect([name, JSON.parse(source!)]).toEqual(['validate', { source: { id: 'Allot.Validate' } }]);
  await pane.method(94);
  expect(completed).toBe(1);
});

test('focus goes into the pane, and out of it with Tab and Esc', async () => {
  const exits: string[] = [];
  const { pane, page } = open({ onExit: (key) => exits.push(key) });
  expect(page.focusPane()).toBe(false);
  await pane.ask(CONTEXT, IDS.control);
  expect(page.focusPane()).toBe(true);
  expect(pane.requests[0]).toMatchObject({
    _actionName: 'Office_notifyAgave',
    _conversationId: 'conversation-1_ntf',
    _data: [11],
  });
  await pane.ask(NOTIFY, [IDS.control, 13]);
  await pane.ask(NOTIFY, [IDS.control, 15]);
  await pane.ask(NOTIFY, [IDS.control, 21, PANE_ORIGIN]);
  expect(exits).toEqual(['Tab', 'Esc']);
});

test('another origin is refused, whatever it asks', async () => {
  const refused: string[] = [];
  const { pane, host } = open({ onRefused: (origin) => refused.push(origin) });
  const from = 'https://elsewhere.invalid';
  expect(await pane.ask(CONTEXT, IDS.control, { from })).toMatchObject({ _errorCode: -5, _data: null });
  expect(await pane.method(93, batch(LISTEN), { from })).toMatchObject({ _errorCode: -5 });
  expect(refused).toEqual([from, from]);
  expect(host.statistics().requests).toBe(0);
});

test('messages of other conversations and of other scripts are none of ours', async () => {
  const { pane, host } = open();
  for (const data of [
    '{broken',
    '{}',
    'text',
    7,
    null,
    JSON.stringify({ _messageType: 0, _conversationId: 'another' }),
  ])
    pane.post(data);
  expect((await pane.ask(CONTEXT, IDS.control))['_errorCode']).toBe(0);
  expect(host.missing()).toEqual([]);
});

test('what is not known is refused and noted for the page', async () => {
  const { pane, host } = open();
  expect((await pane.method(64))['_data']).toEqual({ Version: 1, Error: 5001 });
  expect(await pane.ask('ContextActivationManager_openWindowInHost', [])).toMatchObject({ _errorCode: -2 });
  expect(host.missing().map(({ member }) => member)).toEqual([
    'method 64',
    'ContextActivationManager_openWindowInHost',
  ]);
});

describe('dialogs', () => {
  const target = { targetId: JSON.stringify({ url: `${PANE_ORIGIN}/dialog.html`, height: 30, width: 20 }) };

  function openWithDialogs() {
    const shown: { frame: DialogFrame; closedByPerson: () => void; isOpen: boolean }[] = [];
    const opened = open({
      showDialog: (frame, closedByPerson) => {
        const dialog = { frame, closedByPerson, isOpen: true };
        shown.push(dialog);
        return () => {
          dialog.isOpen = false;
        };
      },
    });
    return { ...opened, shown };
  }

  test('are refused where nobody shows them, and while one is open', async () => {
    const { pane } = open();
    expect((await pane.register('dialogMessageReceived', target))['_data']).toEqual({ Error: 12_011 });
    const other = openWithDialogs();
    expect((await other.pane.register('dialogMessageReceived', target))['_data']).toEqual({ Error: 0 });
    expect((await other.pane.register('dialogMessageReceived', target))['_data']).toEqual({ Error: 12_011 });
    expect(other.shown).toHaveLength(1);
  });

  test('speak to the pane that opened them, and are told of when a person closes them', async () => {
    const { pane, shown } = openWithDialogs();
    await pane.register('dialogMessageReceived', target);
    const { frame } = shown[0]!;
    expect([frame.width, frame.height, frame.src]).toEqual([20, 30, expect.stringContaining('isDialog')]);
    const conversation = JSON.parse(frame.name).xdmInfo.split('|')[0] as string;
    const said = { _conversationId: conversation };
    expect((await pane.ask(CONTEXT, IDS.control, said))['_errorCode']).toBe(0);
    await pane.method(144, { messageToParent: 'hello' }, said);
    shown[0]!.closedByPerson();
    expect(pane.events('dialogMessageReceived')).toEqual([
      { messageType: 0, messageContent: 'hello', messageOrigin: PANE_ORIGIN },
      { messageType: 12_006 },
    ]);
  });

  test('go when the pane closes them or is loaded anew', async () => {
    const { pane, shown } = openWithDialogs();
    await pane.ask(CONTEXT, IDS.control);
    await pane.register('dialogMessageReceived', target);
    await pane.unregister('dialogMessageReceived');
    expect(shown[0]!.isOpen).toBe(false);
    await pane.register('dialogMessageReceived', target);
    await pane.ask(CONTEXT, IDS.control);
    expect(shown[1]!.isOpen).toBe(false);
  });
});
