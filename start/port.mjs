// Chooses the port: the one asked for, or the next one that is free. An installed manifest names 3000.
import { createServer } from 'node:net';
import { WrongUse } from '../build/wrongUse.mjs';

const USUAL = 3000;
const TRIES = 20;

/**
 * The first free port from `wanted` (text, or nothing for 3000) upwards; `instead` is the port asked for where that is
 * taken. Throws `WrongUse` where `wanted` is no port or the next twenty are taken too.
 */
export async function freePort(wanted) {
  const first = wanted ? Number(wanted) : USUAL;
  if (!Number.isInteger(first) || first < 1 || first > 65_535) {
    throw new WrongUse(`PORT is "${wanted}". A port is a whole number from 1 to 65535.`);
  }
  for (let port = first; port < first + TRIES && port <= 65_535; port += 1) {
    if (await isFree(port)) return port === first ? { port } : { port, instead: first };
  }
  throw new WrongUse(`Ports ${first} to ${first + TRIES - 1} are all in use. Set PORT to a free one.`);
}

/** Whether nobody listens on `port`, on either of the two addresses that localhost may stand for. */
async function isFree(port) {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    // A computer without this kind of address cannot have it in use.
    probe.once('error', ({ code }) => resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'));
    probe.listen({ port, host }, () => probe.close(() => resolve(true)));
  });
}
