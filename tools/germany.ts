import { prepare } from './germany/prepare.ts';
const start = Date.now();
await prepare('.cache/germany', 50_000, '14', (line) =>
  console.log(
    `${((Date.now() - start) / 1000).toFixed(1)} s ${(process.memoryUsage.rss() / 1e9).toFixed(2)} GB  ${line}`,
  ),
);
