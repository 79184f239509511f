import { ADDRESS_WORDS } from './address-words.ts';
import { choiceOf } from './folded-lists.ts';

/** Mail providers that people name without the rest of the address. */
export const PROVIDERS = choiceOf(`g-mail|google mail|live|mail|${ADDRESS_WORDS.providers}`);

// Endings that no text would hold after a dot unless it meant an address.
const ENDINGS =
  'com|net|org|info|biz|edu|gov|co|io|bd|pk|lk|np|uk|vn|kh|mm|tr|nl|eu|de|fr|xyz|online|site|app|link|shop|store|asia|mobi|dev|ru|cn|id|pl|ro|bg|ua|es|pt|br|mx|ph|et|ke|tz|eg|ma|tn|jo|ar|cl|pe|ec|us|ca|au|sa|ae|qa|kw|om|sg|hk|tw|jp|kr|th|la|za|ng|gh|rw|ug|mg|cm|ci|sn|it|at|ch|be|hu|gr|md|by|kz|uz|click|live|space|website|tech|cloud|pro|top|vip|club|fun|gl|ly|gg|tv|cc|ws|tk|ml|ga|cf';

/** Last parts of an address where the rest speaks for one. */
export const TOP_LEVELS = `${ENDINGS}|page|in|me|ai|name|${choiceOf('কম|নেট|অর্গ|বিডি|ডটকম|कॉम|डॉटकॉम|کام|كوم|ком|нет|бг|укр')}`;

/** The same, where nothing else but the dot speaks for an address: "work.in" and "pay.me" are sentences. */
export const PLAIN_TOP_LEVELS =
  'com|net|org|info|biz|edu|gov|co|io|bd|pk|lk|np|uk|vn|kh|tr|nl|eu|xyz|online|site|app|link|shop|store|asia|mobi|dev|ly|gl|gg|tv|cc|ru|cn|pl|ro|bg|ua|br|mx|ph|ke|tz|eg|jo|us|it|club|click|space|website|tech|cloud|vip|укр|бг';

/** Short links whose last part is a word. */
export const HOSTS =
  'wa\\.me|t\\.me|m\\.me|fb\\.me|fb\\.com|fb\\.watch|youtu\\.be|bit\\.ly|goo\\.gl|maps\\.app\\.goo\\.gl|g\\.co|g\\.page|tinyurl\\.com|is\\.gd|cutt\\.ly|line\\.me|imo\\.im|zalo\\.me|telegram\\.me|telegram\\.dog|paypal\\.me|linktr\\.ee|vt\\.tiktok|vm\\.tiktok|x\\.com|ig\\.me|instagr\\.am|s\\.id|rb\\.gy|ow\\.ly|t\\.co|u\\.nu|qr\\.ae|viber\\.click|signal\\.me|v\\.douyin|weixin\\.qq|chat\\.whatsapp|discord\\.gg|wechat\\.com';
