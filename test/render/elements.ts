/** The elements our documents are made of. */
export const ELEMENTS =
  /^(html|head|meta|title|style|script|body|main|nav|header|h[1-6]|a|p|ul|ol|li|dl|div|dt|dd|table|thead|tbody|tr|th|td|span|strong|code|pre|aside|section|details|summary|label|input|select|option|button|mark|svg|rect|path|circle|text|g|desc)$/;

/** Attributes that run, style or load something: no document of ours has one. */
export const FOREIGN_ATTRIBUTES = /^(on.*|style|src|action|formaction)$/;
