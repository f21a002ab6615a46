// `npm start [-- FILE.xlsx]`: shows Allot in a browser, beside a stand-in for Excel, on this computer only.
import { installedCertificate } from './certificate.mjs';
import { freePort } from './port.mjs';
import { serve } from './server.mjs';
import { workbookAt } from './workbookFile.mjs';

/** Exit code when nothing was shown, as in the command line. */
const FAILED = 2;

const say = (text) => process.stdout.write(`${text}\n`);

async function start() {
  const file = workbookAt(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  const { port, instead } = await freePort(process.env.PORT);
  if (instead !== undefined) say(`Port ${instead} is in use by another program; Allot takes ${port}.`);
  const certificate = installedCertificate();
  say('Building the pages …');
  const server = await serve({ port, certificate, file });
  say(`Allot is at https://localhost:${port}   (Ctrl+C ends it)`);
  if (certificate === undefined) {
    say('The browser will warn of a self-signed certificate: choose Advanced, then Continue to localhost.');
    say('To be rid of the warning, once: npm run certificate');
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
}

start().catch((error) => {
  const isWrongUse = error.name === 'WrongUse';
  process.stderr.write(`${isWrongUse ? error.message : `Allot could not start: ${error.stack}`}\n`);
  process.exit(FAILED);
});
