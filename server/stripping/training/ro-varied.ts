import type { Lines } from './lines.ts';

const WHO =
  '(șeful|șefa|maistrul|patronul|directorul|contabila|portarul|paznicul|mecanicul|electricianul|șoferul|bucătăreasa|secretara|colega mea|colegul meu|soțul meu|soția mea|sora mea|fiica mea|vecina|cumnata mea|nea|tanti|domnul|doamna|domnișoara|dl|dna|inginerul|supraveghetorul|brigadierul)';
const HARMS =
  '(ne înjură|m-a lovit|m-a împins|țipă la noi|ne încuie|pune mâna pe fete|ne-a luat actele|fură din salarii|bea la serviciu|m-a amenințat|cere șpagă|mi-a trimis poze|a rupt cererea|nu plătește orele)';
const SUFFERS =
  '(a leșinat de căldură|și-a rupt piciorul|și-a tăiat degetul|e însărcinată|plânge zilnic|n-a luat bani|a fost dată afară|a căzut de pe schelă|doarme în hală|nu are contract)';

export const roVaried: Lines = {
  named: [
    `(${WHO} |){called} (${HARMS}|${SUFFERS})`,
    `(ieri|aseară|azi|săptămâna trecută|alaltăieri|apoi|iar|zilnic) (${WHO} |){called} (${HARMS}|${SUFFERS})`,
    `(lui|pe|cu|de la|din cauza lui|pentru|fără|la|despre|ca|numai|chiar și|și) {called} (nu se poate vorbi|nu ai voie apă|am pierdut camera|suntem sclavi|i s-a tăiat degetul|o hărțuiește șeful|știe tot|a tăcut)`,
    `(vreau ca|rog ca|aștept ca|nu vreau ca) {called} să (înceteze|afle|plece|fie pedepsit|ne dea banii)`,
    `(mă numesc|îl cheamă|o cheamă|îi zice|i se spune|sunt|eu sunt|vă scrie|semnat|cel care m-a lovit este|vinovat e|martor e) {called}`,
    `{called}(,| și) {called} (și {called} |)(n-au luat bani|s-au bătut|au fost concediate|știu tot|se tem)`,
    `(i-am spus|am zis|m-am plâns|am scris) lui {called} (și nu a făcut nimic|dar {called} râde|)`,
    `(am văzut cum|toți știu că|mi-a zis|am aflat că|se zice că) {called} (${HARMS}|scrie ore false|închide fabrica)`,
    `(unul|una|unu|un oarecare|ăla|aia) {called} (de la depozit|de la birou|de la pază|) ${HARMS}`,
    `(a lovit-o pe|l-au dat afară pe|întrebați-o pe|întrebați-l pe|reclam pe|acuz pe|au bătut-o pe) {called}( fără motiv| de față cu toți|)`,
    `a venit {called} și (a început să urle|ne-a încuiat|a luat banii)`,
  ],
  clean: [
    `(șeful|maistrul|patronul|paznicul|cineva|un coleg) ${HARMS}`,
    `(ieri|aseară|azi|iar|zilnic) (o colegă|fata de lângă mine|soția mea|un om) ${SUFFERS}`,
    `(cu|de la|din cauza|pentru|fără|la|despre|numai) (căldurii|program|salariu|contract|pauză|masă|șeful|norma) (nu se poate|nu ai voie|am pierdut bani|suntem sclavi|nu știm nimic)`,
    `(vreau ca|rog ca|aștept ca) (cineva|inspecția|șeful|totul) să (vină|înceteze|ne ajute|verifice)`,
    `(am văzut cum|toți știu că|am aflat că|se zice că) (scriu ore false|se fură|nu avem asigurare|se închide|oamenii se îmbolnăvesc)`,
    `(toaleta|cantina|camera|scara|ieșirea|autobuzul|cablul|podeaua) (e murdară|e ruptă|e încuiată|e vechi|e udă|e gol)`,
  ],
};
