// `npm start [-- FILE.xlsx]`: shows Allot in a browser, beside a stand-in for Excel, on this computer only.
import { installedCertificate } from './certificate.mjs';
import { freePort } from './port.mjs';
import { workbookAt } from './workbookFile.mjs';

/** Exit code when nothing was shown, as in the command line. */
const FAILED = 2;

const UNTRUSTED =
  ': the browser warns of the local certificate, choose Advanced and Continue, or run npm run certificate once';

const say = (text) => process.stdout.write(`${text}\n`);

async function start() {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  const file = workbookAt(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  const { port, instead } = await freePort(process.env.PORT);
  if (instead !== undefined) say(`Port ${instead} is in use by another program; Allot takes ${port}.`);
  const certificate = installedCertificate();
  say('Building the pages …');
  // Only now: what it loads takes longer than all of the above.
  const { serve } = await import('./server.mjs');
  await serve({ port, certificate, file });
  say(`Allot is at https://localhost:${port}${certificate === undefined ? UNTRUSTED : ''} (Ctrl+C ends it)`);
}

start().catch((error) => {
  const isWrongUse = error.name === 'WrongUse';
  process.stderr.write(`${isWrongUse ? error.message : `Allot could not start: ${error.stack}`}\n`);
  process.exit(FAILED);
});
