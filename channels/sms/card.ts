/** Somebody's name and numbers, perhaps another's: by the media type that it has. */
export const isCard = (type: string): boolean => /^text\/(x-)?(vcard|directory)/i.test(type);
