/**
 * The longest article, in bytes of an answer or characters of a text: 10 Mi. Whatever is longer is
 * no article, and is given up with the failure `size`.
 */
export const MAX_ARTICLE_SIZE = 10 * 1024 * 1024;
