import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installDebian } from '../../scripts/debian.ts';

/** Folder of the nginx module that serves `.br` files in Debian. */
export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** True if the program runs; Debian installs nginx in /usr/sbin, which is not in every PATH. */
function hasProgram(name: 'nginx' | 'caddy'): boolean {
  return spawnSync(name, [name === 'nginx' ? '-v' : 'version'], { env: withSbin() }).status === 0;
}

/** Returns the environment with the folders of system programs in PATH. */
export function withSbin(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/local/sbin:/usr/sbin` };
}

const PACKAGES = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-filter', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
} as const;

/**
 * Returns true if the web server is installed, installing it if possible. Installs nothing on machines that run
 * systemd.
 */
export function ensureProgram(name: keyof typeof PACKAGES): boolean {
  if (hasProgram(name)) return true;
  if (existsSync('/run/systemd/system')) return false;
  try {
    return installDebian(PACKAGES[name]) && hasProgram(name);
  } catch {
    return false;
  }
}
