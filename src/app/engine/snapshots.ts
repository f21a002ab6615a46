// How a face hands a snapshot to an engine in another thread.
export { NOTHING_SENT, packSnapshot, type Sent } from '../../workbook/parcel';
