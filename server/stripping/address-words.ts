/** How the signs of a mail address are said. */
export const ADDRESS_WORDS = {
  at: 'at|att|at the rate|at the rate of|a|arroba|arobase|arrobase|arobas|chez|apenstaartje|apestaart|malpa|małpa|et|ad|@ isareti|isareti|kuyruklu a|a cong|a còng|acong|keong|kyomba|maimunka|маймунка|кльомба|равлик|собачка|собака|arond|coada de maimuta|অ্যাট|এট|এট দ্যা রেট|অ্যাট দ্য রেট|एट|ऐट|एट द रेट|ایٹ|ایٹ دی ریٹ|آت|ات|艾特|圈a|அட்|ఎట్|ඇට්|အက်|អេត|አት',
  dot: 'dot|d0t|point|punto|ponto|punt|titik|nokta|cham|chấm|kropka|punct|точка|точки|крапка|nukta|noqta|nuqta|doti|ডট|डॉट|डाट|ڈاٹ|دوت|نقطة|نقطه|点|點|டாட்|புள்ளி|డాట్|ඩොට්|တော့|ဒေါ့|ចុច|ነጥብ',
  providers:
    'gmail|gmai|gmial|gmal|googlemail|yahoo|ymail|hotmail|hotmai|outlook|icloud|rediffmail|rediff|proton|protonmail|mailru|yandex|qq|naver|zoho|aol|msn|ukr|abv|onet|interia|orange|foxmail|sina|' +
    'জিমেইল|জিমেল|ইয়াহু|হটমেইল|जीमेल|याहू|جی میل|جيميل|جمیل|ياهو|هوتميل|谷歌邮箱|ஜிமெயில்|జీమెయిల్|ጂሜይል|джимейл',
} as const;
