/** The public pages the account of the model project rests on. Seen on 22.11.2026. */
export const PROJECT_SOURCES = [
  {
    id: 'hintergrund',
    title: 'Projektseite, Projekthintergrund',
    publisher: 'Modellprojekt EKiZ-Sachsen',
    url: 'http://www.ekiz-sachsen.de/projekthintergrund/',
  },
  {
    id: 'phasen',
    title: 'Projektseite, Inhaltsseite zu den Phasen',
    publisher: 'Modellprojekt EKiZ-Sachsen',
    url: 'https://www.ekiz-sachsen.de/template-item/inhaltsseite-ohne-header-foto/',
  },
  {
    id: 'bildungsserver',
    title: 'Modellprojekt „Eltern-Kind-Zentren in Sachsen“ unter den abgeschlossenen Projekten',
    publisher: 'Kita-Bildungsserver Sachsen',
    url: 'https://kita-bildungsserver.de/projekte/abgeschlossene-projekte/modellprojekt-eltern-kind-zentren-in-sachsen',
  },
  {
    id: 'start',
    title: 'Meldung zum Start, Mai 2016',
    publisher: 'Leipziger Internet Zeitung',
    url: 'https://l-iz.de/melder/wortmelder/2016/05/kitas-werden-eltern-kind-zentren-137542',
  },
  {
    id: 'landtag',
    title: 'Plenarprotokoll 6/35 des Sächsischen Landtags',
    publisher: 'StateParl',
    url: 'https://en.stateparl.de/protocol?id=sn_6_35&offset=50',
  },
  {
    id: 'fachtag',
    title: 'Bericht über den Fachtag 2018',
    publisher: 'Modellprojekt EKiZ-Sachsen',
    url: 'https://www.ekiz-sachsen.de/ekiz-fachtag-2018/',
  },
  {
    id: 'zwickau',
    title: 'Beitrag über das Modellprojekt in zwei Zwickauer Kitas',
    publisher: 'Radio Zwickau',
    url: 'https://www.radiozwickau.de/beitrag/modellprojekt-in-kitas-um-eltern-besser-ins-boot-zu-holen-693191/',
  },
  {
    id: 'brief',
    title: 'Offener Brief für den Erhalt der Eltern-Kind-Zentren',
    publisher: 'Die bessere Kita',
    url: 'http://die-bessere-kita.de/offener-brief-fordert-erhalt-der-eltern-kind-zentren/',
  },
  {
    id: 'hainichen',
    title: 'Bericht der Kita über das Ende des Projekts, April 2023',
    publisher: 'Springbrunnen e. V., Hainichen',
    url: 'https://www.springbrunnen-hc.de/2023/04/netzwerk/',
  },
  {
    id: 'aktuelles',
    title: 'Projektseite, Aktuelles',
    publisher: 'Modellprojekt EKiZ-Sachsen',
    url: 'https://www.ekiz-sachsen.de/aktuelles/',
  },
  {
    id: 'handbuch',
    title: 'Abschlussbericht und Praxishandbuch zu den Eltern-Kind-Zentren',
    publisher: 'Kita-Bildungsserver Sachsen',
    url: 'https://www.kita-bildungsserver.de/aktuelles/abschlussbericht-und-praxishandbuch-eltern-kind-zentren-ekiz-erschienen/',
  },
  {
    id: 'digital',
    title: 'Bericht über den digitalen Landesfachtag 2020',
    publisher: 'Modellprojekt EKiZ-Sachsen',
    url: 'https://www.ekiz-sachsen.de/landesfachtag-ekiz-digital/',
  },
] as const;

export type ProjectSourceId = (typeof PROJECT_SOURCES)[number]['id'];
