import leicht from '$region/words/leicht.json';
import { phaseTerms } from '../../region/phase-terms.ts';
import type { TermWords } from './term-words.ts';

/** Leichte Sprache: short sentences, one statement each; a Mediopunkt parts long words. */
export const terms: TermWords = {
  familienbildung: [
    'Lernen für Familien',
    'Hier gibt es Kurse für Eltern.\nDie Kurse helfen bei der Erziehung.',
  ],
  beratung: ['Beratung', 'Hier hilft Ihnen jemand bei Fragen.\nUnd beim Ausfüllen von Anträgen.'],
  begegnung: ['Treffen', 'Hier treffen sich Familien.\nZum Beispiel in einem Eltern·café.'],
  vernetzung: [
    'Zusammen·arbeit',
    'Das Haus arbeitet mit anderen zusammen.\nZum Beispiel mit Vereinen und Schulen.',
  ],
  integration: ['Familien aus anderen Ländern', 'Das Haus hilft Familien aus anderen Ländern.'],
  inklusion: ['Kinder mit Behinderung', 'Kinder mit und ohne Behinderung sind hier zusammen.'],
  generationen: ['Jung und Alt', 'Hier machen auch Großeltern und Nachbarn mit.'],
  gesundheit: ['Gesundheit', 'Hier geht es um gesundes Essen.\nUnd um Bewegung.'],
  beteiligung: ['Mitmachen', 'Eltern bestimmen hier mit.'],
  schutz: ['Schutz für Kinder', 'Das Haus schützt Kinder vor Gewalt.'],
  grosswohnsiedlung: ['Viele große Wohn·häuser', 'Dort stehen viele große Wohn·häuser.'],
  'soziale-stadt': ['Stadt·teil mit Förderung', 'Der Staat gibt Geld für diesen Stadt·teil.'],
  stadtteil: ['Stadt·teil', 'Das Haus ist in einem Stadt·teil.'],
  stadtzentrum: ['Mitte der Stadt', 'Das Haus ist in der Mitte der Stadt.'],
  stadtrand: ['Rand der Stadt', 'Das Haus ist am Rand der Stadt.'],
  kleinstadt: ['Kleine Stadt', 'In der Stadt wohnen weniger als 20 Tausend Menschen.'],
  dorf: ['Dorf', 'Das Haus ist in einem Dorf.'],
  kita: ['Kita', 'Kita heißt: Kinder·tages·stätte.\nDort sind Kinder bis zur Schule.'],
  hort: ['Hort', 'Dort sind Schul·kinder vor und nach der Schule.'],
  kinderhaus: ['Kinder·haus', 'Dort sind kleine Kinder und oft auch Schul·kinder.'],
  kommunal: ['Stadt oder Gemeinde', 'Das Haus gehört zu der Stadt oder der Gemeinde.'],
  frei: ['Verein oder Verband', 'Das Haus gehört zu einem Verein oder einem Verband.'],
  kirchlich: ['Kirche', 'Das Haus gehört zu einer Kirche.'],
  running: ['Das Zentrum gibt es', 'Wir wissen: Das Zentrum gibt es heute.'],
  succeeded: ['Es gibt etwas anderes', 'Das Zentrum hat jetzt eine andere Form.'],
  unclear: [
    'Wir wissen es nicht',
    'Wir wissen nicht: Gibt es das Zentrum heute noch?\nBitte rufen Sie vorher an.',
  ],
  ended: ['Das Zentrum gibt es nicht mehr', 'Wir wissen: Das Zentrum gibt es nicht mehr.'],
  ...phaseTerms(leicht.phases, (number) => `Projekt, Teil ${String(number)}`),
  address: ['genau', 'Wir wissen genau: Dort ist das Haus.'],
  street: ['Straße', 'Wir kennen die Straße.\nWir kennen die Haus·nummer nicht.'],
  part: ['Orts·teil', 'Wir kennen nur den Orts·teil.'],
  postcode: [
    'Post·leit·zahl',
    'Wir kennen nur die Post·leit·zahl.\nDer Punkt ist in der Mitte von diesem Gebiet.',
  ],
  municipality: ['Ort', 'Wir kennen nur den Ort.\nDer Punkt ist in der Mitte von dem Ort.'],
  hours: ['Öffnungs·zeiten', 'Dann ist das Haus offen.'],
  capacity: ['So viele Plätze gibt es', 'So viele Kinder können in das Haus.'],
  'bis-5000': ['weniger als 5 Tausend', ''],
  'bis-20000': ['5 Tausend bis 20 Tausend', ''],
  'bis-100000': ['20 Tausend bis 100 Tausend', ''],
  'ab-100000': ['mehr als 100 Tausend', ''],
};
