import type { LanguageTexts } from '../../catalogue.ts';
import { formats } from './formats.ts';
import { frame, gazetteer, liveMap } from './frame.ts';
import { profile } from './profile.ts';
import { start } from './start.ts';

export const texts: LanguageTexts = { frame, start, liveMap, gazetteer, profile, formats };
