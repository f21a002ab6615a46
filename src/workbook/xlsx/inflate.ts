// What the reader asks of the platform: inflating and CRC-32. Node passes its zlib, a browser its own.
// Nothing here decompresses; the reader never knows which platform it runs on.

export interface Inflate {
  /**
   * Inflates raw deflate data and hands over the output piece by piece, in order; a piece may be reused once the
   * handler returns. Rejects when the data are broken or end early, or with what the handler threw, which stops it.
   */
  inflateRaw(compressed: Uint8Array, onChunk: (chunk: Uint8Array) => void): Promise<void>;
  /** CRC-32 of the bytes, continuing from the CRC of what came before (0 at the start); unsigned. */
  crc32(bytes: Uint8Array, before: number): number;
}
