import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian puts the module that serves `.br` files. */
export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** True when the program answers; Debian keeps nginx in /usr/sbin, which not every PATH has. */
export function hasProgram(name: 'nginx' | 'caddy'): boolean {
  return spawnSync(name, [name === 'nginx' ? '-v' : 'version'], { env: withSbin() }).status === 0;
}

/** The environment with the folders of system programs on its path. */
export function withSbin(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/local/sbin:/usr/sbin` };
}

/**
 * True when nginx is there, or could be installed because this is CI or a throw-away machine of root's with apt.
 * Nothing is installed on a machine that already runs services under systemd.
 */
export function ensureNginx(): boolean {
  if (hasProgram('nginx')) return true;
  const mayInstall =
    process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !existsSync('/run/systemd/system');
  if (!mayInstall) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    const packages = ['nginx-light', 'libnginx-mod-http-brotli-static'];
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: 'ignore',
      env,
    });
  } catch {
    return false;
  }
  return hasProgram('nginx');
}
