import type { Lines } from './lines.ts';

const DONE =
  '(amake marse|gali dey|gali dise|taka khaise|betan kate|humki dise|hat dhorse|kharap kotha bole|baje prostab dise|ber kore dise|chuti dey na|soi nise|voy dekhay|gaye hat dise|chillay|mod kheye ashe)';
const SUFFERED =
  '(mara gese|behush hoye porse|chole gese|chakri chere dise|osustho|kanna korsilo|voy pay|pure gese|pregnent|betan pay nai|haspatale ase|angul kata porse|kaj e ashe na)';
const OF = '(er|r)';

export const bnLatnVaried: Lines = {
  named: [
    `{called} ${SUFFERED}( kal| machine e| boiler fete| keu dekhe nai| tao chuti dey nai|)`,
    `{called} ${DONE}( protidin| kal| sobar samne| raate|)`,
    `{called} ${OF} (mathay|haate|paye|angul e|baccha|betan|shami|chakri|taka|chobi|kotha) (part porse|kete gese|oshustho|bondho|niye gese|dise|keu shune na)`,
    `(jodi|karon|kintu|tai|ar|ekhon|kal|aj|gotokal|oi din|shedin|protidin|raate) {called} (${DONE}|${SUFFERED}|na thame ami thanay jabo)`,
    `{called} (ke|re|k) (marse|gali dise|ber kore dise|bolsi|jigges koren|police e dise|atke rakhse|mere felbe bolse|chakri theke bad dise|thappor marse)`,
    `{called} (HR|admin|store|line|cutting|folding|office|security|iron|finishing) er (lok|manush), ${DONE}`,
    `(line|store|cutting|HR|admin|floor|quality|folding|security|union) (er|e) (shavapoti |chief |lok |) {called} (ke|re|) (${DONE}|humki dise)`,
    `(ekta meye|ekjon|amar bon|amar bandhobi|amar shami|amar bhai|amader|helper|operator|supervisor|line chief|line man|PM|GM|APM|incharge|driver|guard|khala|apa|bhai|dada|chacha) {called} (${SUFFERED}|${DONE})`,
    `{called}(,| ar| r| o) {called} (ke ber kore dise|voy pay|er betan bondho|ek shathe thaki|sob jane)`,
    `(amar nam|tar nam|or nam|supervisor er nam|ami|ora dake) {called}(, line e kaj kori| bolchi| sob jane|)`,
    `{called} (bhai|apa|sir|saheb|madam|shaheb|khala|didi|chacha) (${DONE}|${SUFFERED})`,
  ],
  clean: [
    `(supervisor|line chief|manager|security|PM|malik|admin er lok|boro sir) ${DONE}( protidin| kal| sobar samne|)`,
    `(ekta meye|ekjon|amar bon|amar shami|helper|operator|onek manush|oi meye) ${SUFFERED}( kal| machine e| tao chuti dey nai|)`,
    `(amar|amader|tar|oder) (mathay|haate|paye|angul e|baccha|betan|chakri|taka|chobi) (part porse|kete gese|oshustho|bondho|niye gese|dey nai)`,
    `(jodi|karon|kintu|tai|ar|ekhon|kal|aj|gotokal) (betan|chuti|taka|agun|machine|khabar|pani|overtime) (dey nai|thik nai|bondho hoise|nosto|paowa jay na|chaile boke)`,
    `(supervisor|manager|malik|line chief) (ke|re) (bolsi|jigges korsi|janaisi) kintu (kichu kore nai|gali dise|shune na)`,
    `(bathroom|khabar|pani|dorja|light|fan|shiri|lift|gari) (nosto|nongra|tala mara|bondho|thik nai|gondho)( onek din| roj|)`,
  ],
};
