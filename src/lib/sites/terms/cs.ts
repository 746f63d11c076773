import cs from '$region/words/cs.json';
import { phaseTerms, roman } from '../../region/phase-terms.ts';
import type { TermWords } from './term-words.ts';

export const terms: TermWords = {
  familienbildung: [
    'Vzdělávání rodin',
    'Kurzy, tematické večery a podněty, které rodičům pomáhají s výchovou.',
  ],
  beratung: ['Poradenství a doprovod', 'Osobní rada, pomoc se žádostmi a kontakt na odborná místa.'],
  begegnung: ['Setkávání', 'Otevřená setkání a rodičovské kavárny, kde se rodiny poznávají.'],
  vernetzung: ['Spolupráce v okolí', 'Spolupráce se spolky, školami, službami a sousedy.'],
  integration: [
    'Integrace a migrace',
    'Otevřené dveře pro rodiny, které se do Německa přistěhovaly nebo uprchly.',
  ],
  inklusion: ['Inkluze', 'Děti s postižením i bez něj jsou v péči společně.'],
  generationen: ['Generace', 'Prarodiče, dobrovolníci a sousedé se podílejí na dni dětí.'],
  gesundheit: ['Zdraví a pohyb', 'Výživa, sport, odpočinek a první pomoc.'],
  beteiligung: [
    'Účast a dobrovolnictví',
    'Rodiče spoluvytvářejí: rodičovské rady, společné práce, návštěvy v zařízení.',
  ],
  schutz: ['Prevence a ochrana dětí', 'Předcházení násilí a ohrožení.'],
  grosswohnsiedlung: ['Velké sídliště', 'Velké sídliště, často panelové.'],
  'soziale-stadt': [
    'Oblast sociálního rozvoje města',
    'Část města, která dostává veřejné peníze, protože potřebuje podporu.',
  ],
  stadtteil: ['Městská čtvrť', 'Obytná čtvrť většího města.'],
  stadtzentrum: ['Centrum města', 'Uprostřed města.'],
  stadtrand: ['Okraj města', 'Na okraji města.'],
  kleinstadt: ['Malé město', 'Město s méně než 20 000 obyvateli, bez přesnějšího údaje.'],
  dorf: ['Vesnice, venkov', 'Vesnice nebo venkovská obec.'],
  kita: ['Mateřská škola (Kita)', 'Péče o děti až do nástupu do školy.'],
  hort: ['Družina (Hort)', 'Péče o děti z prvního stupně před vyučováním a po něm.'],
  kinderhaus: ['Dětský dům (Kinderhaus)', 'Jesle, mateřská škola a často i družina pod jednou střechou.'],
  kommunal: ['obec', 'Zařízení provozuje samo město nebo obec.'],
  frei: ['neziskový', 'Provozuje ho spolek, sociální organizace nebo nezisková společnost.'],
  kirchlich: ['církev', 'Provozuje ho církev nebo křesťanská organizace.'],
  running: [
    'funguje jako centrum pro rodiče a děti',
    'Doloženo: zařízení dnes funguje jako centrum pro rodiče a děti.',
  ],
  succeeded: ['pokračuje v jiné podobě', 'Doloženo: existuje nebo existovala navazující nabídka.'],
  unclear: ['dnešní stav není znám', 'Nikdo veřejně nepotvrdil, co platí dnes. Prosíme, nejdříve zavolejte.'],
  ended: ['ukončeno', 'Doloženo: práce jako centrum pro rodiče a děti skončila.'],
  ...phaseTerms(cs.phases, (number) => `Fáze projektu ${roman(number)}`),
  address: ['adresa', 'Poloha je přesná na budovu.'],
  street: ['ulice', 'Ulice je známa, číslo domu ne.'],
  part: ['část obce', 'Známa je jen část obce.'],
  postcode: ['oblast PSČ', 'Bod ukazuje střed oblasti PSČ.'],
  municipality: ['obec', 'Bod ukazuje střed místa nebo obce.'],
  'bis-5000': ['méně než 5 000', ''],
  'bis-20000': ['5 000 až méně než 20 000', ''],
  'bis-100000': ['20 000 až méně než 100 000', ''],
  'ab-100000': ['100 000 a více', ''],
};
