/** Kin and young people, and others whose age is told beside them: "a girl of 15", "১৫ বছরের মেয়ে". */
export const AGED_PEOPLE =
  'husband wife mother father uncle aunt grandmother grandfather nephew esposo esposa marido madre padre abuela mae pai avo mari femme mere pere moeder vader ibu ayah bapak suami istri anne babam annem kocam esim kizim oglum zona matka ojciec mama tata sotia mke mume bhaiya bahini didi pati patni chacha shohor stri ' +
  'доньці дочці донечка донечці брату братові сестрі племінник племінниця чоловік чоловіку дружина дружині мамі тато батько батькові дитини хлопчику дівчинці дъщерята синът братът сестрата майка майката баща съпруг съпругът жената съпругата мъжът племенник ' +
  'भाइ बहिनी दाजु दिदी भतिजो भतिजी भान्जा आमा बुबा बुवा श्रीमान श्रीमती पति पत्नी माँ मां पिता पापा मम्मी चाचा भतीजा भतीजी भांजा भांजी दादी दादा नानी केटाकेटी युवती किशोर ' +
  'স্বামী স্ত্রী আম্মা আব্বা বাবা ভাতিজা ভাতিজি ভাগ্নে ভাগ্নি দাদি নানি চাচা খালা শাশুড়ি ' +
  'شوہر بیوی والد والدہ بھتیجا بھتیجی بھانجا بھانجی زوجي زوجتي امي ابي زوج زوجة أخ اخ أخت اخت مراهق مراهقة ' +
  'அக்கா அண்ணன் அம்மா அப்பா கணவர் கணவன் மனைவி பாப்பா பொண்ணு பையனுக்கு மகனுக்கு மகளுக்கு அவளுக்கு அவனுக்கு ' +
  'బాబు బాబుకు బాబుకి పాప పాపకు పాపకి కొడుక్కి కూతురికి అక్క అమ్మ నాన్న భర్త భార్య చెల్లెలు చెల్లికి తమ్ముడికి ' +
  'දුවට පුතාට නංගිට මල්ලිට අක්කා අයියා අම්මා තාත්තා මහත්තයා ළමයාට ' +
  'እናቴ አባቴ ባሌ ሚስቴ ልጅቷ ልጁ ልጅት ህፃን ወንድሟ እህቷ ' +
  'girl boy child kid teen teenager youth youngster minor daughter son sister brother nephew niece cousin girls boys children kids woman man lady baby ' +
  'niña nina niño nino chica chico muchacha muchacho joven menor hija hijo hermana hermano adolescente mujer niñas niños menores jovenes menina menino garota garoto moça moço rapaz criança filha filho irmã irmão meninas meninos crianças mulher ' +
  'fille garçon gamine gamin enfant ado jeune mineur mineure soeur frère fils filles garçons enfants jeunes femme meisje jongen kind dochter zoon zus broer meisjes jongens kinderen minderjarige vrouw ' +
  'anak gadis bocah remaja cewek cowok adik keponakan perempuan laki bocil kız kız kızı çocuk çocuğu oğlan oğlu erkek genç kardeşim yeğenim bé gái trai cháu em dziewczyna dziewczynka chłopak chłopiec dziecko córka syn siostra brat nastolatka nastolatek kobieta ' +
  'fată fata fetiță băiat băiatul copil copilul fiica fiul sora fratele minoră minor tânără msichana mvulana mtoto binti kijana dada kaka watoto wasichana ' +
  'момиче момче дете дъщеря син сестра брат девойка младеж ученичка жена момичето момчето детето деца момичета дівчина хлопець дитина дитині дочка донька сестра дівчинка хлопчик підліток дівчата діти жінка дівчині хлопцю сину дочці ' +
  'মেয়ে ছেলে শিশু বাচ্চা কিশোরী কিশোর বোন ভাই মেয়েটা ছেলেটা নাবালিকা তরুণী যুবক মেয়েকে meye chele baccha bachcha shishu kishor kishori bon bhai chheley ' +
  'लड़की लड़का बच्ची बच्चा बहन भाई बेटी बेटा किशोरी लड़के बच्चे नाबालिग छोरी छोरा केटी केटो बालिका बालक बच्ची छोरीलाई महिला ladki ladka bachchi bachcha bachi bacha behen beti beta larki larka keti keto ' +
  'لڑکی لڑکا بچہ بچی بہن بھائی بیٹی بیٹا نابالغ بچے لڑکے بنت ولد طفل طفلة فتاة فتى شاب شابة ابنتي ابني اختي اخي قاصر بنات أولاد أطفال البنت الولد الطفل bent weld tefl tofla bnt ' +
  'சிறுமி பெண் பையன் குழந்தை மகள் மகன் தங்கை தம்பி சிறுவன் అమ్మాయి అబ్బాయి పిల్ల పిల్లవాడు బాలుడు బాలిక కూతురు కొడుకు చెల్లి తమ్ముడు පිරිමි ගැහැණු ළමයා ළමයෙක් ළමයි කෙල්ල කෙල්ලෙක් කොල්ලා දුව පුතා නංගි මල්ලි ළමයෙකු ' +
  'ልጅ ሴት ወንድ ልጄ እህቴ ወንድሜ ህጻን ታዳጊ lij set wond';

/** Said to be of an age in a case of their own: "дочці 13". */
export const AGED_DATIVES = 'дочці доньці синові сину сестрі братові дівчинці хлопчику мамі';

/** The same in scripts without blanks, as a text may begin or end with them. */
export const AGED_PEOPLE_UNSPACED =
  '女孩|男孩|孩子|小孩|女儿|儿子|妹妹|弟弟|童工|未成年|姑娘|少女|少年|女工|ក្មេងស្រី|ក្មេងប្រុស|ក្មេង|កូនស្រី|កូនប្រុស|កូន|កុមារ|ប្អូន|ကောင်မလေး|ကောင်လေး|ကလေး|သမီး|သား|ညီမ|ညီ|မိန်းကလေး';

/** Between such a person and the years, or such a word and the age: "of", "only". */
export const AGE_LINKS =
  'of de d van na di da dari la w în in only just solo sólo só apenas tenia con aged sadece toward yang baru masih pas nog maar net slechts tylko dopiero zaledwie doar numai abia само едва едва лише тільки всего тільки всього tu pekee wa mwenye en sin ans من في سن ' +
  'মাত্র সবে এখনো একটা একটি এক একজন এর র matro sobe ekta ekti सिर्फ केवल अभी मात्र अहिले एक एउटी एउटा sirf abhi ek صرف ابھی ایک فقط بس வெறும் ஒரு மட்டும் కేవలం ఒక මාත්‍ර විතර ගැන ገና ብቻ አንድ 才 只 只有 刚 一个 名 的 អាយុ ទើប ត្រឹម မှ သာ a un una une een bir o the seulement that qui est is était who';
