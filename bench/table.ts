import type { Measured } from './measure.ts';

/** One line of the table: which engine, in how many dramas, and what was measured. */
export interface Line {
  readonly size: number;
  readonly engine: string;
  readonly measured: Measured;
}

const HEAD =
  '| dramas | engine | right first | answered directly | wrong | absent taken | p50 | p99 | build | memory | queries |\n' +
  '|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|';

/** The table of all lines, in Markdown. */
export function toMarkdown(lines: readonly Line[]): string {
  return [HEAD, ...lines.map(toRow)].join('\n');
}

/** One line of the table, in Markdown. */
export function toRow({ size, engine, measured }: Line): string {
  const cells = [
    size.toLocaleString('en'),
    engine,
    percent(measured.rightFirst),
    percent(measured.direct),
    percent(measured.wrong),
    percent(measured.absentTaken),
    time(measured.p50),
    time(measured.p99),
    time(measured.build),
    `${measured.memory.toFixed(1)} MB`,
    String(measured.queries),
  ];
  return `| ${cells.join(' | ')} |`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function time(milliseconds: number): string {
  return `${milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toPrecision(2)} ms`;
}
