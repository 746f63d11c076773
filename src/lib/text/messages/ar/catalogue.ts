import type { LanguageTexts } from '../../catalogue.ts';
import { formats } from './formats.ts';
import { shell, gazetteer, liveMap } from './shell.ts';
import { profile } from './profile.ts';
import { start } from './start.ts';

export const texts: LanguageTexts = { shell, start, liveMap, gazetteer, profile, formats };
