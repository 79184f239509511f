import type { Lines } from './lines.ts';

const POST =
  '(msimamizi|meneja|mlinzi|bosi|foreman|supervisor|nyapara|karani|mhasibu|muuguzi|mpishi|dereva|fundi|afisa|wakala|kiongozi|daktari|mkurugenzi|kibarua)';
const KIN =
  '(mwenzangu|rafiki yangu|mume wangu|mke wangu|kaka|dada|shangazi|mjomba|mama|baba|mzee|bwana|bi|mwalimu|jirani|binti yangu|yule)';
// Verbs that say "him" or "her" of whoever follows.
const TO_WHOM =
  '(alimpiga|anampiga|alimtukana|anamtukana|amemfukuza|wamemfukuza|walimfukuza|anamlinda|anampendelea|anamdharau|alimsukuma|alimshika|alimbaka|alimdanganya|anamtishia|walimkamata|anamchapa|anamnyanyasa|alimkata mshahara|alimnyima likizo)';

export const swVaried: Lines = {
  named: [
    `(jana |wiki iliyopita |leo |juzi |)(${POST} |) ${TO_WHOM} {called}( jana| kwa sababu ni ndugu yake| mbele ya watu| bila sababu| hadi analia|)`,
    `{called} ${TO_WHOM} {called}( kwa sababu ni ndugu| kazini| bila kosa|)`,
    `(nilimuona|tulimuona|nimemwona|nilimsikia|tulimsikia|nilimkuta) {called} (akimpiga|akimtukana|akimshika|akimfukuza|akilia) (${KIN} |) {called}`,
    `(nilimuona|tulimuona|nilimkuta) ${POST} (akimpiga|akimtukana|akimshika) {called}`,
    `(nilimwambia|tulimwambia|nimemuuliza|ukimuuliza|nilimripoti|tumemripoti|nimemlalamikia|tulimpigia|tunamwogopa|namshtaki|ninamlaumu|mwambie|muulize|mpigie|msimwambie) {called}( lakini hakufanya kitu| akanitukana| anasema subiri| kwa kunibaka| tafadhali|)`,
    `(aliyenipiga|aliyenitukana|aliyeniumiza|anayetusumbua|aliyechukua pesa|aliyebadilisha masaa|mwenye makosa|shahidi wangu|bosi wetu|msimamizi wetu) (ni|anaitwa) {called}`,
    `ni {called} (aliyenipiga|aliyechukua simu yangu|anayetunyanyasa|ndiye mkubwa)`,
    `(sitaki|tangu|bila|kama|hata|pia|kwa sababu ya|naomba|ombi letu ni) {called} (ajue|aseme|amechoka|akija tunaogopa|hakuna anayetusaidia|aondolewe|aache)`,
    `{called} (na|pamoja na) {called} (walifukuzwa|hawajalipwa|wanalala nje|wameumia|wako hospitali|walipigana)`,
    `{called}, {called} na {called} (walifukuzwa|hawajalipwa|wanalala nje|waliona)`,
    `(${POST}|${KIN}) {called} (wa stoo |wa packhouse |wa usalama |wa zamu |) (alinifungia|aliacha waya wazi|anapiga watu|amekata mshahara|anaomba rushwa|hana dawa|alikufa|aliumia|hajalipwa|ameachishwa kazi|anatutukana|alizimia|ana mimba|alinyimwa likizo|hulewa kazini)`,
    `{called} (alisema atatufukuza|alinishika mkono|alianguka kwa joto|amechoka|alilazimishwa kufanya kazi jumapili|analia kila siku|alinidanganya|alichukua simu yangu|hajapewa kitambulisho|ana miaka 15|ni mbaya sana|hupiga watu na fimbo|akija sisi tunanyamaza)`,
    `(asante|naomba msaada|wako|ni mimi|mimi|naitwa|anaitwa|wanamwita) {called}`,
    `(kazini|hapa|shambani|kiwandani) kuna (mtu anaitwa|mama anaitwa|kijana anaitwa) {called}`,
  ],
  clean: [
    `(jana |wiki iliyopita |leo |)${POST} ${TO_WHOM} (mwenzetu|mfanyakazi mmoja|mama mjamzito|mtoto|kila mtu|mwanamke|ndugu yake|rafiki yake|mgonjwa)( bila sababu| jana| kila siku| mbele ya watu|)`,
    `(nilimwambia|tulimwambia|nimemuuliza|tumemripoti|msimwambie) ${POST} (lakini hakufanya kitu|akanitukana|anasema subiri|mara tatu)`,
    `(aliyenipiga|anayetusumbua|aliyechukua pesa|shahidi wangu) ni (${POST}|mtu wa ofisi|bosi mpya|mwanaume mmoja|mkubwa wa zamu)`,
    `(hata|pia|tangu|bila|kama|kwa sababu ya) (mvua|likizo|mkataba|chakula|joto|mshahara|dawa|mapumziko|vifaa) (tunateseka|hatulipwi|wanatufukuza|tunaendelea na kazi)`,
    `(watu|wafanyakazi|wanawake|watoto|wageni|vibarua) (wengi |)(walifukuzwa|hawajalipwa|wanalala nje|wameumia|walizimia|wanalia|wanaogopa)( jana| kwa joto| bila sababu| sana|)`,
    `(choo|chakula|maji|godoro|basi|nyumba|mashine|paa|mlango|moshi) (ni kichafu|ni mabovu|ni chafu|yameoza|imeharibika|linavuja|umefungwa|unatuumiza)( sana| kabisa| kila siku|)`,
    `(tunaomba|naomba|tunahitaji|tunataka) (glavu|barakoa|maji safi|likizo|mkataba|malipo ya overtime|muda wa kunyonyesha|haki zetu|msaada wenu)( haraka| tafadhali|)`,
    `(mzigo|lengo|joto|kazi|nauli|bei ya chakula) (ni nzito|ni kubwa|ni kali|ni nyingi|ni ghali) (kuliko uwezo wetu|kila siku|na watu ni wachache|na hatulipwi)`,
  ],
};
