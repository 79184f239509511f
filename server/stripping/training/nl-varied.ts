import type { Lines } from './lines.ts';

const WHEN = '(weer|gisteren|vandaag|toen|nu|vorige week|daarna|elke dag|soms|vannacht|maandag)';
const WHO =
  '(zus|broer|man|vrouw|moeder|collega|vriendin|baas|chef|voorman|ploegbaas|buurvrouw|neef|zoon|dochter|kok|monteur|chauffeur|planner|teamleider|opzichter|leidinggevende|tante|oom|maat|kamergenoot)';

export const nlVaried: Lines = {
  named: [
    `${WHEN} (heeft|had) {called} (mijn rooster veranderd|mij geslagen|ons uitgescholden|mijn loon ingehouden|mijn badge afgepakt|de deur op slot gedaan)`,
    `${WHEN} (kreeg|werd|sloeg|belde|schreeuwde|dreigde|duwde|moest|wil|zit|staat|kwam|viel) {called} (mij|een collega|tegen mij|weer aan mijn billen|met een mes|een boete|uitgelachen|flauw|dronken binnen)`,
    `(iedereen weet|ik hoorde|ze zeggen|hij zegt|ik wil|ik zag|het klopt|jammer) dat {called} (de uren verandert|geld aanneemt|drugs verkoopt|ons filmt|mij sloeg|stopt|weggestuurd is|alles gezien heeft|liegt)`,
    `(door|sinds|met|bij|onder|volgens|aan|voor|tegen|zonder|naast|behalve|ook|alleen|zelfs) {called} (ben ik mijn kamer kwijt|mag je niet drinken|valt niet te praten|moeten wij zelf betalen|is het erger|kreeg ik een klap|krijgt geen schoenen|durft niet)`,
    `(mijn|onze|de) ${WHO} {called} (kreeg nog nooit een loonstrook|slaat ons|zegt dat wij lui zijn|werd ontslagen|is ziek|moet dubbele diensten draaien|mag niet naar huis|durft niet te bellen|zit aan iedereen|drinkt tijdens het werk|pest ons weg|trekt geld van ons loon af)`,
    `{called} (sloeg mij|scheldt ons uit|deelt foto's van vrouwen|belooft een nieuw masker|rijdt dronken|brak zijn vinger|lacht erom|weigert mijn ziekmelding|heeft alles gefilmd|noemt ons dieren|viel flauw|staat aan de snijmachine|gooit met spullen|moest naar het ziekenhuis)`,
    `(vraag maar aan|zeg niets tegen|praat met|bel|groetjes|gr|het was|dit is|ik heet|hij heet|zij heet|ene|een zekere|ze noemen hem) {called}`,
    `{called}(,| en) {called} (en {called} |)(durven niet|werden weggestuurd|krijgen minder|zaten erbij|hebben rugklachten|vechten)`,
    `(ik heb|we hebben) (het|dat) (tegen|aan|bij) {called} (gezegd|gevraagd|gemeld) (maar|en) (er gebeurt niks|{called} lacht)`,
  ],
  clean: [
    `${WHEN} (heeft|had) (de chef|iemand|een collega|de bewaker|het bureau|niemand) (mijn rooster veranderd|ons uitgescholden|mijn loon ingehouden|iets gezegd|de deur op slot gedaan)`,
    `${WHEN} (kreeg|moest|werd|zat|stond|viel) (ik|iedereen|een vrouw|de ploeg|mijn man|het licht) (een boete|doorwerken|uitgelachen|in de kou|uit|zonder water)`,
    `(iedereen weet|ik hoorde|ze zeggen|het klopt|jammer) dat (de uren niet kloppen|er geld verdwijnt|wij minder krijgen|niemand luistert|het loon te laag is|de machine kapot is)`,
    `(door|sinds|met|bij|onder|volgens|voor|tegen|zonder|na) (het uitzendbureau|de hitte|mijn contract|de chef|deze regels|de pauze|het ongeluk) (ben ik mijn kamer kwijt|mag je niet drinken|moeten wij zelf betalen|is het erger|krijgen wij niets)`,
    `(mijn|onze|de) ${WHO} (kreeg nog nooit een loonstrook|slaat ons|zegt dat wij lui zijn|werd ontslagen|is ziek|mag niet naar huis|drinkt tijdens het werk|trekt geld van ons loon af)`,
    `(handschoenen|laarzen|dozen|toiletten|matrassen|bussen|caravans|pauzes) (moeten we zelf kopen|zijn te zwaar|zijn vies|zijn oud|zijn te kort|kloppen niet)`,
  ],
};
