/**
 * Extracts names of villages and quarters from the names of stops: "Cranzahl Rathaus, Sehmatal" → "Cranzahl", "Bahnhof
 * Klotzsche, Dresden" → "Klotzsche". Streets, shops and other things at a stop are not places.
 */
import { bareName } from '../../src/lib/municipalities/places/bare-name.ts';
import { looseKey } from './loose-key.ts';

/**
 * Words before a name: "Bahnhof Klotzsche". Only a single word after them counts; several are names of people or inns.
 */
const BEFORE =
  /^(?:Kurort|OT|Ort|Bahnhof|Bf|S-Bahnhof|S-Bf|Hp|Haltepunkt|Rathaus|Gemeindeamt|Fährstelle|Dorfplatz|Schulcampus|Friedhof|Freibad|Schwimmhalle|Feuerwehr|Kirche|Stiftskirche|Gewerbegebiet|Siedlung) /u;
/** First words that need a second one: "Groß Düben", "Bad Brambach", "Alt Center". */
const PAIRED = /^(?:Groß|Klein|Ober|Nieder|Neu|Bad|St\.|Sankt|Deutsch|Wendisch|Markt|Burg|Hohen)$/u;
/**
 * First words of names that are not places: streets and inns ("Am Bahrebach", "Goldener Hahn", "Karl-Marx-…"),
 * directions.
 */
const FIRST =
  /^(?:A[mn]|Auf|Bei|Beim|Im|In|Hinter|Unter|Über|Vor|Zu[mr]?|Abzw\.?|Abzweig|Fußweg|Ab|Nach|ehem\.?|Ehem\.?|Str\.?|Straße|Drei|Vier|Fünf|Sieben|Zwei|Gh|Gasthof|Gasthaus|Hotel|Haus|Pension|Café|Warte|Bushaltestelle|Burg|Schloss|Schloß)$/u;
/** Adjectives, which need a noun: "Grüner Winkel", "Alte Harth", "Deutsches Haus". */
const ADJECTIVE =
  /^(?:Alte|Neue|Hohe|Rote|Grüne|Weiße|Schwarze|Blaue|Goldene|Lange|Große|Kleine|Obere|Untere|Mittlere|Äußere|Innere|Wilde|Edle|Steinerne|Deutsche|Sächsische|Böhmische|Städtische|Botanische|Heitere|Technische|Kalte|Schöne|Breite|Freie|Erste|Letzte|Evangelische|Katholische|Gute|Halbe|Dürre|Tiefe|Bunte|Frohe|Silberne|Eiserne|Gelbe|Krumme|Neues?|Kurze|Fröhliche|Nasse|Sozialistische|Ehemalige|Historische|Lustige|Halbmeiler|Alpine|Heilige|Stille)[rsn]?$/u;
/** Whole words for things at a stop. */
const THING = new Set(
  (
    'Alt Abzweig Altersheim Altstadt Anger Apotheke Arbeitsamt Arcaden Arztpraxis Arzt Auffahrt Aufgang Ausbau Ausgang Autobahn Autohaus B&K Bad Baumarkt Baumschule Berg Berghof Betonwerk Brauerei Brauhaus Brücke Buchenweg Bundesstraße Bürgeramt Bürgerbüro Bäckerei Bäcker ' +
    'Center City Denkmal Depot Diakonie Dorf Dorfmitte Dorfstr Dreieck Drogerie Edeka EDEKA Eiche Einfahrt Eingang Einkaufsmarkt Einkaufszentrum Eisdiele Endstelle Erbgericht Fabrik Fähre Feuerwehr Feuerwehrdepot Feuerwehrhaus Feuerwehrgerätehaus Finanzamt Fleischer Fleischerei Flughafen Flugplatz Förderschule Forsthaus Forstamt Freibad Friedhof Friseur ' +
    'Garagen Gartenanlage Gartenheim Gartenstadt Gärtnerei Gasthof Gaststätte Gemeinde Gemeindeamt Gemeindehaus Gemeindeverwaltung Gemeindezentrum Gesundheitszentrum Gewerbegebiet Gewerbepark GVZ Globus Grund Grundschule Gut Gutshof Gymnasium Hafen Halde Halle Haltepunkt Haltestelle Hauptbahnhof Hauptpost Hauptstr Heide Heim Hort ' +
    'IKEA Industriegebiet Industriepark Jugendherberge Jugendclub Kaffee Kapelle Kaserne Kaufhalle Kaufhaus Kaufland Kaufmarkt Kegelbahn Kiesgrube Kiosk Kita Kindergarten Kinderheim Kino Kirche Klinik Klinikum Klubhaus Konsum Kraftwerk Krankenhaus Kreisel Kreiskrankenhaus Kreisverkehr Kreuz Kreuzung Kulturhaus Kurklinik Kurhaus Kurpark ' +
    'Landratsamt Lidl LIDL Linde Linden Mark Markt Marktkauf Marktplatz Messe Mitte Mittelschule Molkerei Mühle Museum Nahkauf Naturbad Netto Neubau Neubauten Neubaugebiet Niederdorf Niederort Nord Obi OBI Oberdorf Oberort Oberschule Ortsausgang Ortseingang Ortsgrenze Ortslage Ortsmitte Ost Papierfabrik Park Parkplatz Pflegeheim Penny Pfarre Pfarrhaus Poliklinik Polizei Porsche BMW ' +
    'Post Postamt Ratskeller Rathaus Raststätte Real REWE Rewe Rittergut Sägewerk Schacht Schloss Schloß Schlosspark Schmiede Schule Schulbushaltestelle Schulbushst Schulhaus Schulzentrum Schwimmbad Schwimmhalle Seniorenheim Seniorenhaus Seniorenzentrum Seniorenresidenz Siedlung Sparkasse Sportforum Sporthalle Sportplatz Sportpark Spielplatz Stadion Stadt Stadtbad Stadthalle Stadtpark Stadtwerke Stadtzentrum Stausee Strandbad Süd ' +
    'Talsperre Tankstelle Teich Teichhaus Theater Tierheim Tierpark Trafo Trafostation Turnhalle Umspannwerk Unterdorf Universität Verkaufsstelle Vereinshaus Verkehrshof Verwaltungszentrum Volksbank Volkshaus Wald Waldbad Waldrand Wartehalle Wartehaus Wartehäuschen Wasserturm Wasserwerk Weiche Wende Wendeplatz Wendeschleife Wendestelle Werk West Wismut Wohngebiet Wohnpark Zeltplatz Campingplatz Zentralhaltestelle Zentrum Ziegelei Zoll Zollamt Zoo Hofer Hbf Bf Hp Siedlg Videothek Krematorium Ehrenmal Kiga Ortsteil Europäische Ärztehaus Schützenhaus Schützenplatz Schillerlinde Kulturpark Naherholungszentrum Erholungsheim Ferienheim Bungalowdorf ' +
    'ADAC AOK ALDI Aldi ARAL Aral DRK AWO BSZ BSC HTWK LPG LIV Lpg MTS POS TU VEB VEM VITA-CENTER SLUB Norma NORMA Plus Hagebaumarkt Toom Hellweg Bosch Siemens Infineon Solaris Ferag Arcus Future Agentur Ikarus'
  ).split(' '),
);
/**
 * Endings of things at a stop and of streets. Endings that villages share ("-bad", "-garten", "-heim") are listed only
 * together with their first part.
 */
const THING_END =
  /(?:straße|straßen|str|strasse|weg|platz|allee|gasse|gäßchen|gässchen|ring|steig|ufer|zeile|promenade|chaussee|schule|gymnasium|campus|bahnhof|haltepunkt|friedhof|betriebshof|autohof|bauhof|kirche|kapelle|kita|klinik|klinikum|krankenhaus|haus|häuser|häuschen|center|zentrum|markt|halle|park|brücke|siedlung|werk|werke|werkstatt|werkstätten|fabrik|spinnerei|weberei|färberei|brauerei|schänke|schenke|gasthof|gaststätte|hotel|apotheke|amt|post|museum|denkmal|stadion|turm|sperre|speicher|schacht|anlage|anlagen|station|garage|garagen|depot|schleife|eingang|ausgang|einfahrt|kreuzung|kreisel|abzweig|verwaltung|sparkasse|bank|büro|laden|verkauf|handel|gärtnerei|genossenschaft|praxis|einrichtung|meisterei|kaserne|lager|wache|wehr|linde|eiche|treff|residenz|zoo|gärten|terrassen|aussicht|tunnel|viadukt|fähre|passage|galerie|arkaden|gericht|grenze|anfang|mitte|technik|(?:kessel|holz|stahl|waggon|maschinen|an)bau|haltestelle|versorgung|betrieb|(?:frei|strand|wald|stadt|natur|schwimm|sommer|hallen|volks|freizeit|erlebnis)bad|(?:kinder|klein|schul|tier|schreber)garten|(?:alters?|alten|sport|sportler|feierabend|kur|kinder|pflege|senioren|ferien|wohn|garten|erholungs|schüler|schulland)heim|(?:gewerbe|industrie|wohn|neubau)gebiet|(?:stein|kalk|schiefer)bruch|(?:bus|schlacht|gewerbe|handwerker)hof|anstalt|dorfteich|gemeindezentrum)$/iu;
/** Endings of streets and other things that can be far from the place they are named after. */
const STREET_END = /(?:straße|str|platz|weg|allee|gasse|ring|steig|ufer|chaussee|brücke|hof|schule)$/iu;
/** Matches an adjective of a place before a noun: "Reudnitzer Park", "Riesaer Hafen"; also villages such as "Lauter". */
const OF_PLACE = /^\p{Lu}[\p{L}-]{2,}(?:\p{L}er|sche|scher|sches)$/u;
/** Things that no such name ends with: "Lauter Endstelle" is in Lauter. */
const AT_VILLAGE =
  /^(?:A[mn]|Im|Ort|Ortsmitte|Ortschaftszentrum|Endstelle|Rathaus|Wartehalle|Gemeindezentrum|Gewerbegebiet|Sportzentrum|Kinderspielpark)$/u;
/** Things that an adjective makes no quarter of: "Freiberger Werkstätten". */
const NO_QUARTER = /(?:stuben|stätten|werk|turm|passage|zentrum|schänke)$/iu;

const isWord = (text: string): boolean => /^\p{Lu}[\p{Ll}ßẞ]+(?:-\p{Lu}[\p{Ll}ß]+)*$/u.test(text);
const isThing = (word: string): boolean =>
  THING.has(word) || THING_END.test(word) || ADJECTIVE.test(word) || FIRST.test(word);

/** Removes additions from a name: "Löbau(Sachs)", "Weixdorf (Rathenaustraße)", "Bennewitz (b. Döbeln)". */
const plain = (name: string): string =>
  name
    .replace(/\s*\(.*$/u, '')
    .replace(/\//gu, ' / ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Removes the municipality's name from the start: "Leipzig-Plagwitz" → "Plagwitz". */
function withoutMunicipality(name: string, municipality: string): string {
  const bare = bareName(municipality);
  return name.startsWith(`${bare}-`) || name.startsWith(`${bare} `) ? name.slice(bare.length + 1) : name;
}

/** Returns the place in the first words of a name; undefined if they name a thing or a street. */
function firstPlace(words: readonly string[]): string | undefined {
  const [first = '', second = ''] = words;
  if (PAIRED.test(first)) return isWord(second) && !isThing(second) ? `${first} ${second}` : undefined;
  if (!isWord(first) || first.length < 3 || isThing(first)) return undefined;
  // "Reudnitzer Park" is a name of its own; "Reudnitzer Straße" may be far from Reudnitz.
  if (OF_PLACE.test(first) && second !== '') {
    if (AT_VILLAGE.test(second)) return first;
    // Two adjectives are a crossing: "Lützner/Merseburger Straße".
    const named =
      isWord(second) && !STREET_END.test(second) && !NO_QUARTER.test(second) && !OF_PLACE.test(second);
    return named ? `${first} ${second}` : undefined;
  }
  return first;
}

/**
 * Returns the village or quarter that a stop is named after; `stop` is its name without the town. Undefined if it is
 * not named after one.
 */
export function localityIn(stop: string, municipality: string): string | undefined {
  const name = withoutMunicipality(plain(stop), municipality);
  if (/\d/u.test(name)) return undefined;
  const rest = name.replace(BEFORE, '');
  const words = rest.split(/[ ,/]+/u).filter(Boolean);
  if (rest !== name && words.length !== 1) return undefined;
  return firstPlace(words);
}

/**
 * Splits the name of a stop into stop and town. `town` is undefined for railway stations, which name none, and for
 * names of 50 characters, which are cut off there.
 */
export function splitStop(name: string): { readonly stop: string; readonly town: string | undefined } {
  const at = name.lastIndexOf(',');
  if (at < 0) return { stop: name, town: undefined };
  const town = plain(name.slice(at + 1)).replace(/ [bi]\.? .*$/u, '');
  return { stop: name.slice(0, at).trim(), town: name.length >= 50 ? undefined : town };
}

/** True if a town's name is that of a municipality, regardless of spelling. */
export const isNameOf = (town: string, municipality: string): boolean =>
  [municipality, bareName(municipality)].some(
    (each) => looseKey(bareName(each)) === looseKey(bareName(town)),
  );
