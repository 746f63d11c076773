/** The users' tasks, each up to its result, for any browser. */
import type { Page } from './driver.ts';

type Show = (what: string) => Promise<void>;

export interface Task {
  readonly name: string;
  /** True for the tasks of the parents' path and of forms, which `npm test` runs in Firefox. */
  readonly parents?: true;
  /** `show` takes a screenshot; returns an optional remark. */
  readonly run: (page: Page, show: Show) => Promise<unknown>;
}

/** Enter key in WebDriver. */
const ENTER = '\uE007';
const HYDRATED = '.explorer[data-hydrated=true]';

async function fromPostcodeToProfile(page: Page, show: Show, start: string, profile: string): Promise<void> {
  await page.open(start);
  await page.see(HYDRATED);
  await page.type('#ort-suche', '04838');
  await page.click('#ort-vorschlaege [role=option]');
  await page.until(
    'the nearest site first in the list',
    "document.querySelector('[data-site]')?.dataset.site === 'hort-berg-eilenburg'",
  );
  // The live map, or the static one without WebGL2.
  await page.until(
    'a map at rest',
    "document.querySelector('[data-map-state]').dataset.mapState !== 'loading'",
  );
  await page.type('[data-site] a', ENTER);
  await page.see('[data-panel]');
  await show('panel');
  await page.click('[data-panel] a[href*="standorte/"]');
  await page.until('the profile', 'location.pathname === arguments[0]', profile);
  await page.see('h1');
}

export const TASKS: readonly Task[] = [
  {
    name: 'everyone, sees a map: live with WebGL2, drawn without',
    parents: true,
    run: async (page) => {
      await page.open('/');
      await page.see(HYDRATED);
      const gl = await page.run("return !!document.createElement('canvas').getContext('webgl2')");
      await page.until(
        'a map',
        "['ready', arguments[0]].includes(document.querySelector('[data-map-state]').dataset.mapState)",
        gl === true ? 'ready' : 'static',
      );
      return gl === true ? 'live' : 'drawn';
    },
  },
  {
    name: 'parent, from the postcode to a profile',
    parents: true,
    run: (page, show) => fromPostcodeToProfile(page, show, '/', '/standorte/hort-berg-eilenburg/'),
  },
  {
    name: 'parent, the same in Arabic',
    parents: true,
    run: (page, show) => fromPostcodeToProfile(page, show, '/ar/', '/ar/standorte/hort-berg-eilenburg/'),
  },
  {
    name: 'parent, filters by their boxes and sees them in the address',
    parents: true,
    run: async (page) => {
      await page.open('/?ansicht=liste');
      await page.see(HYDRATED);
      await page.run("document.querySelector('input[name=schwerpunkt][value=begegnung]').click()");
      await page.until('the filter in the address', "location.search.includes('schwerpunkt=begegnung')");
      await page.until('fewer results', "document.querySelectorAll('[data-site]').length < 12");
    },
  },
  {
    // Firefox fills in what was typed before the reload, where the field permits it.
    name: 'parent, reloads with a text and a place half typed: what the fields say is searched',
    parents: true,
    run: async (page) => {
      await page.open('/');
      await page.see(HYDRATED);
      await page.run(
        "const field = document.querySelector('[type=search]'); field.value = 'Hort'; field.dispatchEvent(new Event('input', { bubbles: true }))",
      );
      await page.until('the text in the address', "location.search.includes('q=Hort')");
      await page.type('#ort-suche', 'Eilenb');
      await page.see('#ort-vorschlaege [role=option]');
      await page.run("document.body.dataset.old = ''; location.reload()");
      await page.until('a new page', "!('old' in document.body.dataset)");
      await page.see(HYDRATED);
      await page.until(
        'fields and results in step',
        `document.querySelector('[type=search]').value === (new URLSearchParams(location.search).get('q') ?? '')
          && !!document.querySelector('#ort-suche').value === !!document.querySelector('#ort-vorschlaege [role=option]')`,
      );
      return page.run("return `place field says “${document.querySelector('#ort-suche').value}”`");
    },
  },
  {
    // Firefox keeps what was chosen in a form, but not what scripts wrote.
    name: 'editor of another site, reloads the form of the embedded map: form and code say the same',
    parents: true,
    run: async (page) => {
      const inStep = `(() => {
        const [list, district] = ['input[value=liste]', '#nur-kreis'].map((each) => document.querySelector(each));
        const code = document.querySelector('textarea').value;
        return code.includes('zeigen=liste') === list.checked
          && code.includes('nur-kreis=') === (district.value !== '')
          && code.includes(district.value);
      })()`;
      await page.open('/einbetten/');
      await page.see('button[aria-expanded]');
      await page.run("document.querySelector('input[value=liste]').click()");
      await page.run(
        "const box = document.querySelector('#nur-kreis'); box.value = '14523'; box.dispatchEvent(new Event('change'))",
      );
      await page.until(
        'the choice in the code',
        "document.querySelector('textarea').value.includes('14523')",
      );
      await page.run("document.body.dataset.old = ''; location.reload()");
      await page.until('a new page', "!('old' in document.body.dataset)");
      await page.see('button[aria-expanded]');
      await page.until('form and code in step', inStep);
      return page.run("return `${document.querySelector('#nur-kreis').value || 'no'} district is kept`");
    },
  },
  {
    name: 'municipality, from its page to similar sites',
    run: async (page) => {
      await page.open('/gemeinden/14730110-eilenburg/');
      await page.see('h1');
      await page.open('/gemeinden/aehnlich/?gemeinde=14730110');
      await page.see('[role=status]');
    },
  },
  {
    name: 'planner, compares two districts',
    run: async (page) => {
      await page.open('/vergleich/?gebiete=14524,14627');
      await page.see('tr[data-row="14524"]');
    },
  },
  {
    name: 'planner, tries a site and sees the coverage',
    run: async (page) => {
      await page.open('/planung/?neu=14523320');
      await page.see('[data-planned-item]');
      await page.until('418 areas', "document.querySelectorAll('path[data-region]').length === 418");
    },
  },
];
