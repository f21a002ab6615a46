// The certificate for localhost that `npm run certificate` leaves in the user's home. It installs nothing.
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** `{ key, cert }` where one is installed and valid today, or `undefined`. */
export function installedCertificate(home = homedir(), now = new Date()) {
  const [certPath, keyPath] = ['localhost.crt', 'localhost.key'].map((name) =>
    join(home, '.office-addin-dev-certs', name),
  );
  if (!existsSync(certPath) || !existsSync(keyPath)) return undefined;
  const cert = readFileSync(certPath);
  return new Date(new X509Certificate(cert).validTo) > now ? { key: readFileSync(keyPath), cert } : undefined;
}
