import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installDebian } from '../../scripts/debian.ts';

/** Where Debian puts the module that serves `.br` files. */
export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** True when the program answers; Debian keeps nginx in /usr/sbin, which not every PATH has. */
function hasProgram(name: 'nginx' | 'caddy'): boolean {
  return spawnSync(name, [name === 'nginx' ? '-v' : 'version'], { env: withSbin() }).status === 0;
}

/** The environment with the folders of system programs on its path. */
export function withSbin(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/local/sbin:/usr/sbin` };
}

const PACKAGES = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-filter', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
} as const;

/**
 * True when the web server is there, or could be installed. Nothing is installed on a machine that runs services under
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
