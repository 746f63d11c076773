/** Query of `/gemeinden/`: the part of a name that filters the index. */
import { writeParams } from '../url/params.ts';

export function parseNameQuery(params: URLSearchParams): string {
  return (params.get('q') ?? '').trim();
}

export function serialiseNameQuery(name: string): string {
  return writeParams([['q', name.trim()]]);
}
