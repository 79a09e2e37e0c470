/** A configuration for workerd: https://github.com/cloudflare/workerd/blob/main/src/workerd/server/workerd.capnp */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';

/** The program that npm has installed for this machine. */
export const workerd: string = installed();

function installed(): string {
  try {
    return createRequire(import.meta.url)('workerd').default;
  } catch (error) {
    throw new Error('workerd is not installed yet: npm run bench:install', { cause: error });
  }
}

export interface WorkerSetting {
  readonly port: number;
  /** The Worker's module. */
  readonly script: string;
  readonly texts: Readonly<Record<string, string>>;
  /** Files whose bytes it gets. */
  readonly files?: Readonly<Record<string, string>>;
  /** The folder behind the binding ASSETS. */
  readonly assets?: string;
}

/** Writes the configuration to `file`; it embeds by paths that start there. */
export function writeWorkerdConfig(
  file: string,
  { port, script, texts, files = {}, assets }: WorkerSetting,
): void {
  const embedded = (path: string) => `embed "${relative(dirname(file), path)}"`;
  const bindings = [
    ...Object.entries(texts).map(([name, text]) => `(name = "${name}", text = "${text}")`),
    ...Object.entries(files).map(([name, path]) => `(name = "${name}", data = ${embedded(path)})`),
    ...(assets ? ['(name = "ASSETS", service = "assets")'] : []),
  ];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "bot", worker = .bot),
    ${assets ? `(name = "assets", disk = (path = "${assets}")),` : ''}
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "bot")],
);
const bot :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = ${embedded(script)})],
  compatibilityDate = "${compatibilityDate}",
  bindings = [${bindings.join(', ')}],
);
`,
  );
}

/** As in wrangler.jsonc. */
export const compatibilityDate = '2026-01-01';
