/** Frequent given names in Germany, normalised; a name of two words that starts with one is probably a person's. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `adam agnes albert alex alexander alexandra alina alma amelie andrea andreas andrej angela angelika anita anja anna
  anne anneliese annett annette annika anton antje antonia armin arne arno arthur astrid barbara bastian beate beatrice
  ben benjamin bernd bernhard bert bettina bianca bianka birgit birte bjoern brigitte britta bruno carina carla carmen
  carola carolin caroline carsten cathrin charlotte christa christel christian christiane christin christina christine
  christoph clara claudia claus constanze cordula corinna cornelia dagmar daniel daniela david denise dennis detlef diana
  dieter dietmar dirk dominik doreen doris dorit dorothea eberhard eckhard edith edgar elena elfriede elias elisa
  elisabeth elke ella elvira emil emilia emma erich erik erika ernst erwin esther eugen eva evelin evelyn fabian felix
  finn florian franz franziska frank frieda friederike friedrich fritz gabi gabriele georg gerald gerd gerda gerhard
  gerlinde gisela gudrun guenter guenther gustav hanna hannah hannelore hannes hans harald hartmut heide heidi heidrun
  heike heiko heiner heinrich heinz helena helene helga helmut henning henrik henry herbert hermann hilde hildegard
  holger horst hubert hugo ida ilona ilse ina ines inge ingeborg ingo ingrid irene iris irina irmgard isabel isabell
  isabella jacqueline jakob jan jana janet janine jannik jennifer jens jessica jessika joachim jochen johann johanna
  johannes jonas jonathan joerg josef josefine juergen julia julian juliane juliana julius justin jutta kai karin karina
  karl karla karola karolin karsten katarina katharina kathleen kathrin katja katrin kay kerstin kevin kirsten klara
  klaus konrad konstantin kornelia kristin kristina kurt lara lars laura lea lena leni leon leonie liane lieschen lilli
  lina linda lisa lothar louis louisa ludwig luca luise lukas lutz lydia madlen maik maja malte mandy manfred manja
  manuel manuela marc marcel marcus mareike margarete margit margot margret maria marie marina mario marion marko markus
  marlene marlies martha martin martina mathias mathilda matthias mathilde max maxi maximilian melanie meike mia michael
  michaela mike mirko miriam mohamed mona monika monique moritz nadine nadja nancy natalia natalie natascha nele nicole
  niklas nils nina nora norbert norman nico olaf oleg olga oliver oskar otto patricia patrick paul paula pauline peggy
  peter petra philipp pia rainer ralf ralph ramona raphael rebecca regina regine reiner reinhard reinhold renate rene
  rico rita robert robin roland rolf roman romy ronald ronny rosa rosemarie rosi rudi rudolf ruth sabine sabrina sandra
  sandy sara sarah saskia sebastian selina sigrid silke silvia simon simone sina sofia sofie sonja sophia sophie stefan
  stefanie steffen steffi stephan stephanie susann susanne susi sven svenja swen sybille sylke sylvia tamara tanja
  tatjana thea theo theresa therese thomas thorsten thoralf till tilo tim timo tina tino tobias tom toni torsten
  ulrich ulrike ursula ute uta uwe valentin vanessa vera verena veronika viktor viktoria viola volker waltraud walter
  werner wilfried wilhelm willi wolfgang wolfram yvonne yvette zoe`
    .split(/\s+/)
    .filter((each) => each !== ''),
);
