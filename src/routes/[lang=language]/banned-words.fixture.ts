/** Words that mean something else to a reader, by language; words.test.ts reads the catalogues, deploy/words.test.ts the built pages. */
import type { LanguagePrefix } from '../../lib/text/format/languages.ts';

export type Checked = Exclude<LanguagePrefix, 'leicht'>;

/** Each word with a sentence it must be found in. */
export const BANNED: Readonly<Record<Checked, readonly (readonly [word: RegExp, found: string])[]>> = {
  en: [
    [/\bhouses?\b(?! number)/i, 'Phone of the house:'],
    [/\boffer(s|ed)?\b/i, 'what they offer'],
    [/\bsites?\b/i, '1 site'],
    [/\bactual(ly)?\b/i, 'the actual state'],
    [/\bconcluded\b/i, 'Concluded: no source'],
    [/\bmain topics?\b/i, 'Main topics'],
    [/\bcentre of\b/i, 'centre of Zethau'],
    [/\bpositions?\b/i, 'Your position'],
    [/\bday-care centre/i, 'Day-care centre (Kita)'],
    [/\bChildren’s house/i, 'Children’s house (Kinderhaus)'],
    [/\bNobody\b/i, 'Nobody has publicly confirmed it.'],
  ],
  uk: [
    [/довкілл/i, 'Довкілля закладу'],
    [/пропози/i, 'Пропозиції'],
    [/(^|\s)веде\s/i, 'Хто веде заклад'],
    [/центр: /i, 'центр: Zethau'],
    [/дитячий дім/i, 'Дитячий дім дня (Kinderhaus)'],
    [/окружного значення/i, 'місто окружного значення'],
    [/основн\S+ тем/i, 'Основні теми'],
    [/підтверджен(о|а|і|ий)(\s|\.|:|$)/i, 'Це підтверджено.'],
    [/ваше місце(?!знаходження)/i, 'Шукаємо ваше місце.'],
    [/ніхто/i, 'Ніхто публічно не підтвердив'],
    [/проект/i, 'Пілотний проект'],
  ],
  ar: [
    [/(?<!\p{L})و?(ال)?عروض(?!\p{L})/u, 'الأسماء والعروض'],
    [/(?<!\p{L})عرض «|يذكر العرض/u, 'عرض «Krabbelgruppe»'],
    [/بيت الأطفال/, 'بيت الأطفال (Kinderhaus)'],
    [/النموذجي/, 'المشروع النموذجي'],
    [/كمركز/, 'يعمل كمركز'],
    [/(?<!\p{L})(ال|لل)مكان(ين)?(?!\p{L})/u, 'هاتف المكان:'],
    [/المواضيع/, 'المواضيع الرئيسية'],
    [/قائمة بذاتها/, 'مدينة قائمة بذاتها'],
    [/لم يؤكد أحد/, 'لم يؤكد أحد علنًا'],
  ],
  pl: [
    [/ofert/i, 'Potwierdzone oferty'],
    [/dom dziecięc/i, 'Dom dziecięcy (Kinderhaus)'],
    [/służb/i, 'ze szkołami, służbami'],
    [/okr[ęą]g/i, 'w przerywanym okręgu'],
    [/obowiązuje/i, 'co obowiązuje dziś'],
    [/główn\S+ temat/i, 'Główne tematy'],
    [/propozycj/i, 'Propozycje'],
    [/potwierdzon/i, 'Potwierdzono'],
    [/modelow/i, 'projekt modelowy'],
    [/Państw/, 'zanim Państwo pójdą'],
    [/\bnikt\b/i, 'Nikt publicznie nie potwierdził'],
  ],
  cs: [
    [/modelov/i, 'modelového projektu'],
    [/nabíd/i, 'Doložené nabídky'],
    [/dětský dům/i, 'Dětský dům (Kinderhaus)'],
    [/doložen/i, 'Doloženo'],
    [/hlavní\S* tém/i, 'Hlavní témata'],
    [/samostatné město/i, 'samostatné město'],
    [/internetov/i, 'Internetová stránka'],
    [/vydavatel/i, 'Vydavatel'],
    [/přesná na budovu/i, 'Poloha je přesná na budovu.'],
    [/méně filtry/i, 'S méně filtry'],
    [/provozovatel \(\d/i, 'poradí provozovatel (7431)'],
    [/\bnikdo veřejně/i, 'Nikdo veřejně nepotvrdil'],
  ],
};

/** On German pages; the record's own texts are shown there too. */
export const BANNED_IN_GERMAN: readonly (readonly [word: RegExp, found: string])[] = [
  [
    /(?<!Quelle es |Quelle das |Quelle )\b(ist|sind|war|waren|nicht|noch|öffentlich) belegt\b|\bbelegte[mnrs]?\b/,
    '3 belegte Standorte',
  ],
  [/Gemeindezentr|Zentr(um|en) (der|einer) Gemeinde/, 'wie das nächste Gemeindezentrum'],
  [/Vorbild/, 'Vorbilder in ähnlichen Gemeinden'],
  [/(?<!-)\bWeb-?(seiten?|sites?|Adressen?)\b/i, 'Webseite der Einrichtung'],
  [/\bPp\./, '12 Pp.'],
  [/\bv\.\s?a\.|\b(DaZ|ESF|LVZ|DNN|KiFaZ)\b/, 'zwei DaZ-Klassen'],
  [/(mein|ihr|eigene)[nrs]? Standort\b/i, 'Den eigenen Standort fragt die Seite'],
  [/Versorgungslücke|weggenommen|Stadtoberhaupt|externes Profil|Lernen für Familien/, 'Versorgungslücken'],
  [/\(nötig\)/, 'Name (nötig)'],
  [
    /neue Fassung|diese(r)? Ausgabe|Ausgabe der Karte|beim Bauen|jedem Bau\b/i,
    'Der Betreiber dieser Ausgabe',
  ],
  [/Niemand hat/i, 'Niemand hat mit einem Screenreader geprüft.'],
  [/über ein Haus|das Haus weiß/i, 'was über ein Haus dokumentiert ist'],
  [/von Armut betroffen|schwierigen Lagen|sozial schwach|bildungsfern/i, 'von Armut betroffene Familien'],
  [/Namen von Personen stehen nirgends/, 'Namen von Personen stehen nirgends'],
];

/** Labels that a German reader of a childcare page misreads where they stand alone. */
export const MISREAD_ALONE = ['belegt', 'frei', 'kommunal', 'kirchlich', 'beendet', 'ungeklärt', 'aktiv'];
