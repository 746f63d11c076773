import { ensureProgram } from './installed.ts';

/** Installs missing web servers before the files run in parallel, because apt refuses to run twice at once. */
export default function installServers(): void {
  ensureProgram('nginx');
  ensureProgram('caddy');
}
