// `npm run sideload`: installs the development manifest in the Excel of this computer and opens it there. Microsoft's tool
// for that is fetched when it is asked for: it needs a native build that nothing else of Allot needs.
import { spawnSync } from 'node:child_process';
import { request } from 'node:https';
import { fileURLToPath } from 'node:url';
import { installedCertificate } from './certificate.mjs';

const TOOL = 'office-addin-debugging@7.0.0';
const MANIFEST = fileURLToPath(new URL('../manifest.xml', import.meta.url));
const PAGE = 'https://localhost:3000/taskpane.html';

/** Why it cannot be done here, in words for the person who asked; `undefined` where it can. */
async function obstacle() {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    return [
      'There is no Excel for this system, so nothing was installed. Three ways on:',
      '- npm start shows Allot beside a stand-in for Excel, in a browser.',
      '- Excel on the web: Home, Add-ins, More Settings, Upload My Add-in, then choose manifest.xml; npm start serves it.',
      '- On Windows or a Mac with Excel, run npm run sideload there.',
    ].join('\n');
  }
  if (installedCertificate() === undefined) {
    return 'Excel opens an add-in only over a certificate it trusts. Run npm run certificate once, then npm start again.';
  }
  if (!(await isServed())) return 'Nothing answers at https://localhost:3000. Run npm start in another window first.';
  return undefined;
}

function isServed() {
  return new Promise((resolve) => {
    request(PAGE, { rejectUnauthorized: false }, (response) => resolve(response.resume().statusCode === 200))
      .on('error', () => resolve(false))
      .end();
  });
}

const reason = await obstacle();
if (reason === undefined) {
  // The shell finds `npx.cmd` on Windows; the arguments are ours alone.
  const command = `npx --yes ${TOOL} start "${MANIFEST}" desktop --no-debug`;
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status === 0) process.stdout.write(`To take Allot out of Excel again: npx ${TOOL} stop "${MANIFEST}"\n`);
  else process.stderr.write('Excel was not opened. Is it installed on this computer?\n');
  process.exitCode = status ?? 1;
} else {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 2;
}
