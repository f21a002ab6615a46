// The floor: a process that inflates every part of a workbook with the platform's own zlib and passes over the bytes once.
import { readFileSync } from 'node:fs';
import { createInflateRaw } from 'node:zlib';

const file = readFileSync(process.argv[2]);
let total = 0;
let tags = 0;

for (const { method, start, size } of entries(file)) {
  const data = file.subarray(start, start + size);
  if (method === 0) pass(data);
  else await inflate(data);
}
process.stdout.write(`${total} bytes, ${tags} tags\n`);

function pass(chunk) {
  for (let i = 0; i < chunk.length; i++) if (chunk[i] === 60) tags++;
  total += chunk.length;
}

function inflate(data) {
  return new Promise((resolve, reject) => {
    const stream = createInflateRaw({ chunkSize: 1 << 18 });
    stream.on('data', pass).on('end', resolve).on('error', reject);
    stream.end(data);
  });
}

/** The entries of the central directory. */
function* entries(bytes) {
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== 0x06054b50) end--;
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    yield { method: bytes.readUInt16LE(at + 10), size: bytes.readUInt32LE(at + 20), start };
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}
