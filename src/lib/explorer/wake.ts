import { earlyInput } from '../ui/early-input.ts';
import type { OwnTasks } from '../ui/own-task.ts';
import type { Explorer } from './explorer.svelte.ts';

/**
 * Hydrates the map, then filters and list (`answers`), and reads the URL. Filters and list are right as prerendered and wait
 * for the reader, unless the address or what was typed before changes them: then the URL is read once they are hydrated.
 * Call when mounted; returns the cleanup.
 */
export function wake(explorer: Explorer, map: OwnTasks, answers: OwnTasks): () => void {
  let stop = map.run(() => {
    if (location.search || [...earlyInput('#filter-form').values()].some(Boolean)) {
      stop = answers.run(() => {
        explorer.url.activate();
        explorer.addEarly('replace');
      });
    } else {
      explorer.url.activate();
      // A click has ticked its box already when the filters wake; like any tick it is a step in the history.
      stop = answers.runAtInput((act) => explorer.addEarly(act === 'click' ? 'push' : 'replace'));
    }
  });
  return () => stop();
}
