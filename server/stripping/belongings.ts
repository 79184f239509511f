import { foldText } from './fold.ts';

/** Ends in front of "atke" or "আটকে" where a thing is held back from people, not people themselves; as a pattern. */
export const HELD_BACK = foldText(
  '(?:passport|visa|nid|card|kagoj|kagojpotro|certificate|beton|betan|bonus|taka|mobile|phone|' +
    'পাসপোর্ট|ভিসা|এনআইডি|কার্ড|আইডি|কাগজ|কাগজপত্র|পরিচয়পত্র|সার্টিফিকেট|বেতন|মজুরি|বোনাস|পাওনা|টাকা|মোবাইল|ফোন)' +
    '(?:ta|gulo|টা|টি|ও|গুলো|গুলি)? (?:jor kore |জোর করে )?',
);
