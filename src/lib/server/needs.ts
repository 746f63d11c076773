/** What sites needed and what became of them, for pages: money, staff and rooms with their sources. */
import needsJson from '$region/facts/money-and-staff.json';
import { DataProblem } from '../region/data-problem.ts';
import type { Needs, NeedSource } from '../region/needs-schema.ts';
import { sites } from './derived.ts';

const FILE = 'facts/money-and-staff.json';

export const needs = needsJson as unknown as Needs;

/** A fact with its sources in full. */
export interface Need extends Omit<Needs['facts'][number], 'sources' | 'sites'> {
  readonly sources: readonly NeedSource[];
}

const sourceById = new Map(needs.sources.map((each) => [each.id, each]));

function resolved({ topic, text, where, when, sources }: Needs['facts'][number]): Need {
  return { topic, text, where, when, sources: sources.flatMap((id) => sourceById.get(id) ?? []) };
}

for (const { text, sites: told = [] } of needs.facts)
  for (const slug of told)
    if (!sites.some((site) => site.slug === slug))
      throw new DataProblem(
        FILE,
        `„${text}“ nennt den Standort ${slug}, den es nicht gibt`,
        'Die Kennung prüfen',
      );

/** All facts, in the order of the file. */
export const allNeeds: readonly Need[] = needs.facts.map(resolved);

/** What the project as a whole had: money and posts. */
export const projectMeans: readonly Need[] = needs.facts
  .filter(({ topic, sites: told = [] }) => told.length === 0 && (topic === 'money' || topic === 'staff'))
  .map(resolved);

/** Facts that tell of one documented site. */
export function needsOf(slug: string): Need[] {
  return needs.facts.filter(({ sites: told = [] }) => told.includes(slug)).map(resolved);
}
