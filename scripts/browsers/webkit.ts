/** Drives WebKitGTK, Safari's engine as Debian packages it, over WebDriver. */
import { spawn } from 'node:child_process';
import type { Command, Driver } from './driver.ts';

const PORT = 4329;
const STARTS = 30_000;

/** HTTP method, and path below the session. */
const PATHS: Readonly<Record<Command, (parameters: Record<string, unknown>) => readonly [string, string]>> = {
  Navigate: () => ['POST', '/url'],
  ExecuteScript: () => ['POST', '/execute/sync'],
  FindElement: () => ['POST', '/element'],
  ElementClick: ({ id }) => ['POST', `/element/${String(id)}/click`],
  ElementSendKeys: ({ id }) => ['POST', `/element/${String(id)}/value`],
  TakeScreenshot: () => ['GET', '/screenshot'],
  SetWindowRect: () => ['POST', '/window/rect'],
};

async function ask(method: string, path: string, body: Record<string, unknown> = {}): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) {
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${error} ${message}`);
  }
  return value;
}

/** Starts WebKitGTK's MiniBrowser on `DISPLAY`. */
export async function webkit(driver: string, browser: string): Promise<Driver> {
  const service = spawn(driver, [`--port=${PORT}`], { stdio: 'ignore' });
  try {
    const end = Date.now() + STARTS;
    while (!(await fetch(`http://127.0.0.1:${PORT}/status`).catch(() => undefined))) {
      if (Date.now() > end) throw new Error('WebKitWebDriver did not open its port.');
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    const { sessionId, capabilities } = (await ask('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
      },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    const session = `/session/${sessionId}`;
    return {
      name: 'WebKitGTK',
      version: capabilities.browserVersion,
      send: (command, parameters = {}) => {
        const [method, path] = PATHS[command](parameters);
        return ask(method, session + path, parameters);
      },
      quit: async () => {
        await ask('DELETE', session);
        service.kill();
      },
    };
  } catch (error) {
    service.kill();
    throw error;
  }
}
