import type { Measured, Quality } from './measure.ts';

/** One line of the table: which engine, in which catalogue, and what was measured. */
export interface Line {
  readonly catalogue: string;
  readonly engine: string;
  readonly measured: Measured;
}

const HEAD =
  '| catalogue | engine | right first | answered directly | wrong | absent taken | p50 | p99 | build | memory | queries |\n' +
  '|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|';

/** The table of all lines, in Markdown. */
export function toMarkdown(lines: readonly Line[]): string {
  return [HEAD, ...lines.map(toRow)].join('\n');
}

/** One line of the table, in Markdown. */
export function toRow({ catalogue, engine, measured }: Line): string {
  const cells = [
    catalogue,
    engine,
    ...shares(measured),
    time(measured.p50),
    time(measured.p99),
    time(measured.build),
    `${measured.memory.toFixed(1)} MB`,
    String(measured.queries),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The columns that say how well an engine answers. */
export function shares({ rightFirst, direct, wrong, absentTaken }: Quality): string[] {
  return [rightFirst, direct, wrong, absentTaken].map(percent);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function time(milliseconds: number): string {
  return `${milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toPrecision(2)} ms`;
}
