import type { MultiPolygon, Polygon } from 'geojson';
import type { Shape } from './projection.ts';
import type { OutlineAnswer, OutlineQuestion } from './outline.worker.ts';

/** Boundaries of all municipalities and districts, decoded in a worker. */
export interface Outlines {
  readonly municipalities: readonly Shape[];
  readonly districts: readonly Shape[];
  /** Geometries by key in degrees (lon, lat), for GeoJSON exports. Rejects if the worker has failed. */
  geometries(
    of: Extract<OutlineQuestion, { kind: 'geometries' }>['of'],
  ): Promise<ReadonlyMap<string, Polygon | MultiPolygon>>;
  /** Terminates the worker. */
  end(): void;
}

/** Fetches and decodes the boundaries in a worker; undefined on failure. */
export async function loadOutlines(url: string): Promise<Outlines | undefined> {
  const worker = new Worker(new URL('./outline.worker.ts', import.meta.url), { type: 'module' });
  const ask = (question: OutlineQuestion): Promise<OutlineAnswer> =>
    new Promise((resolve) => {
      // One port per question matches answers to concurrent questions.
      const { port1, port2 } = new MessageChannel();
      const settle = (answer: OutlineAnswer): void => {
        port1.close();
        worker.removeEventListener('error', failed);
        resolve(answer);
      };
      const failed = (): void => {
        settle({ kind: 'failed' });
      };
      port1.onmessage = ({ data }: MessageEvent<OutlineAnswer>): void => {
        settle(data);
      };
      worker.addEventListener('error', failed);
      worker.postMessage(question, [port2]);
    });

  const first = await ask({ kind: 'shapes', url: new URL(url, location.href).href });
  if (first.kind !== 'shapes') {
    worker.terminate();
    return undefined;
  }
  return {
    municipalities: first.municipalities,
    districts: first.districts,
    geometries: async (of) => {
      const answer = await ask({ kind: 'geometries', of });
      if (answer.kind !== 'geometries') throw new Error('The boundaries were not decoded.');
      return answer.geometries;
    },
    end: () => {
      worker.terminate();
    },
  };
}
