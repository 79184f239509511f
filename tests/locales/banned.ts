/** Words that nothing may hold which a stranger may see. */

/** Whoever picks up the phone must not learn what the talk is about. The notice says what companies hear: no more. */
export const BANNED: Readonly<Record<string, RegExp>> = {
  ar: /شكوى|تظلم|نقابة|تحرش|مصنع|معمل|تقرير|بلاغ|قضية|منظمة|المدير|مدير|المشرف|المورد|علامة تجارية|اعتداء|عنف|حقوق|مجهول|gehoor/u,
  en: /gehoor|complain|grievance|union|harass|factor(y|ies)|report|\bcase\b|\bngo\b|boss|manager|supplier|brand|abuse|violen|rights|anonym/i,
  bn: /গেহুর|gehoor|অভিযোগ|নালিশ|কারখানা|ফ্যাক্টরি|গার্মেন্ট|মামলা|কেস|ইউনিয়ন|হয়রানি|রিপোর্ট|এনজিও|মালিক|ম্যানেজার|সুপারভাইজার|শ্রমিক|নির্যাতন|অধিকার|বেনামি/u,
};

/** What a carrier answers by itself, in English: never taught. */
export const CARRIER = /\b(STOP|STOPALL|END|CANCEL|UNSUBSCRIBE|QUIT|REVOKE|OPTOUT|START|UNSTOP|YES|HELP|INFO)\b/;
