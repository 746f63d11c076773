import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import ResultItem from '../explorer/ResultItem.svelte';
import SitePanel from '../explorer/SitePanel.svelte';
import { listedSite } from '../sites/listing/listed-site.ts';
import { withFreeTexts } from '../sites/record/free-texts.fixture.ts';
import { HOSTILE_TEXTS } from '../sites/record/hostile.fixture.ts';
import { SAMPLE_RECORD } from '../sites/record/sample.ts';
import type { Site } from '../sites/site.ts';
import ContactCard from './ContactCard.svelte';
import CorrectionNote from './CorrectionNote.svelte';
import FactList from './FactList.svelte';
import FocusList from './FocusList.svelte';
import ProfileHeader from './ProfileHeader.svelte';
import ProjectPhases from './ProjectPhases.svelte';
import SiteCard from './SiteCard.svelte';
import SocialSpace from './SocialSpace.svelte';
import SourceList from './SourceList.svelte';
import StatusBlock from './StatusBlock.svelte';
import { childCareOf, scriptSafeJson } from './structured-data.ts';

const nothing = () => undefined;
const RENDERED: Record<string, (site: Site) => string> = {
  ContactCard: (site) => bodyOf(ContactCard, { site }),
  CorrectionNote: (site) => bodyOf(CorrectionNote, { site }),
  FactList: (site) => bodyOf(FactList, { site }),
  FocusList: (site) => bodyOf(FocusList, { site }),
  ProfileHeader: (site) => bodyOf(ProfileHeader, { site }),
  ProjectPhases: (site) => bodyOf(ProjectPhases, { site }),
  SiteCard: (site) => bodyOf(SiteCard, { site }),
  SocialSpace: (site) => bodyOf(SocialSpace, { site }),
  SourceList: (site) => bodyOf(SourceList, { site }),
  StatusBlock: (site) => bodyOf(StatusBlock, { site }),
  ResultItem: (site) =>
    bodyOf(ResultItem, {
      site: listedSite(site),
      here: true,
      selected: false,
      highlighted: false,
      onopen: nothing,
      onhighlight: nothing,
    }),
  SitePanel: (site) => bodyOf(SitePanel, { site: listedSite(site), takeFocus: false, onclose: nothing }),
};

function bodyOf<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): string {
  return render(component, { props }).body;
}

const SITE: Site = {
  ...SAMPLE_RECORD,
  slug: 'testkita',
  municipality: {
    ags: '14000010',
    name: 'Musterort',
    districtAgs: '14000',
    district: 'Musterkreis',
    population: 1234,
  },
};

const withText = <Value>(value: Value, text: string): Value => withFreeTexts(value, () => text);

/** Without empty texts, which hide parts of the page, and without lone surrogates, which the schema refuses. */
const SHOWN = HOSTILE_TEXTS.filter((text) => text.trim() !== '' && text.isWellFormed());

/** Reduces HTML to its tags and attribute names. */
function bonesOf(html: string): string[] {
  const tags = html
    .replace(/<!--.*?-->/gs, '')
    .matchAll(/<\/?([a-z][\w:-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi);
  return [...tags].map(([, name, attributes = '']) => {
    const names = [...attributes.matchAll(/([\w:-]+)(?:=(?:"[^"]*"|'[^']*'))?/g)].map((each) => each[1]);
    return `${name} ${names.join(' ')}`;
  });
}

describe.each(Object.entries(RENDERED))('%s', (_name, rendered) => {
  const bones = bonesOf(rendered(withText(SITE, 'Muster')));

  test('shows something', () => {
    expect(bones.length).toBeGreaterThan(0);
  });

  test.each(SHOWN.map((text, at) => [at, text] as const))(
    'keeps its bones whatever the data say (%i)',
    (_at, text) => {
      expect(bonesOf(rendered(withText(SITE, text)))).toEqual(bones);
    },
  );
});

test('structured data never ends its own script block', () => {
  for (const text of HOSTILE_TEXTS) {
    const json = scriptSafeJson(childCareOf(withText(SITE, text)));
    expect(json).not.toMatch(/[<>&]/);
    expect((JSON.parse(json) as { name: string }).name).toBe(text);
  }
});
