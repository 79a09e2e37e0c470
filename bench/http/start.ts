/** How long servers take from their start to their first reply, and the memory they hold then. */
import { contenders } from './contenders.ts';
import { startServer } from './process.ts';
import { median, table } from './table.ts';

const times = 9;
const port = 18_290;

/** Started in turns; medians. The reply is a file that every server can read. */
export async function measureStart(names: readonly string[]): Promise<string> {
  const reply = { type: 'text/plain', file: import.meta.filename };
  const measured = new Map<string, { ms: number[]; memory: number[] }>(
    names.map((name) => [name, { ms: [], memory: [] }]),
  );
  for (let time = 0; time < times; time += 1) {
    for (const contender of contenders) {
      const figures = measured.get(contender.name);
      if (!figures) continue;
      const server = await startServer(contender, port, reply);
      figures.ms.push(server.startMs);
      figures.memory.push(server.memory());
      await server.stop();
    }
  }
  const rows = [...measured].map(([name, { ms, memory }]) => [
    name,
    median(ms).toFixed(0),
    median(memory).toFixed(0),
  ]);
  return `**From start to first reply**\n\n${table(['server', 'ms', 'memory MB'], rows)}`;
}
