// How a frame is opened so that office.js inside it finds its host, and what it is told about the program at the start.
import type { Host } from '../host';

export interface FrameIds {
  /** New for each frame: office.js caches settings under it. */
  readonly conversation: string;
  /** Of the add-in. */
  readonly control: string;
}

export interface FramePlace {
  /** The page that holds the frame: https, on the same host name as the add-in. */
  readonly origin: string;
  /** The add-in's page, or the dialog's. */
  readonly url: string;
  /** Of the program's surface, e.g. `en-US`. */
  readonly locale: string;
  readonly isDialog?: boolean;
}

/** Attributes of the frame. `name` must be set before the frame is inserted into the page. */
export interface FrameAttributes {
  readonly name: string;
  readonly src: string;
}

export function frameAttributes({ conversation, control }: FrameIds, place: FramePlace): FrameAttributes {
  const { origin, url, locale, isDialog = false } = place;
  const flags = isDialog ? '0' : '1';
  const hostInfo = [
    'Excel',
    'Web',
    '16.01',
    locale,
    conversation,
    isDialog ? 'isDialog' : '',
    'disableLogging',
    flags,
  ].join('$');
  const src = new URL(url);
  src.searchParams.set('_host_Info', hostInfo);
  const name = {
    baseFrameName: `workbench_${conversation}`,
    hostInfo,
    xdmInfo: [conversation, control, origin].join('|'),
    serializerVersion: '1',
  };
  return { name: JSON.stringify(name), src: src.href };
}

const EXCEL_WEB_APP = 16;

/** What office.js must know before it is ready. */
export function appContext(host: Host, { control }: FrameIds, { url, locale }: FramePlace): object {
  const faults = host.faults();
  return {
    _id: control,
    _appInstanceId: control,
    _correlationId: control,
    _appName: EXCEL_WEB_APP,
    _appVersion: 16,
    _appMinorVersion: 1,
    _hostFullVersion: '16.0.18000.00000',
    _appUILocale: locale,
    _dataLocale: faults.culture.name,
    _docUrl: `https://workbench.invalid/${encodeURIComponent(host.book.name)}`,
    _clientMode: faults.isReadOnly ? 0 : 1,
    _settings: settingsOf(host),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _requirementMatrix: JSON.stringify(host.requirements),
    _addinName: 'Allot',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
    _addInSourceUrl: new URL(url).origin,
  };
}

/** The workbook's settings as name and JSON text. */
export function settingsOf({ settings }: Host): (readonly [string, string])[] {
  return [...settings].map(([name, value]) => [name, JSON.stringify(value)]);
}
