package org.daylight.authority;

/** Where a letter of authorisation stands. */
public enum LetterState {
    /** 草稿 */
    DRAFT,
    /** 待中心同意: signed by the head; changes what the window may do, so the centre must agree. */
    AWAITING_CONSENT,
    /** 已生效: filed with the centre and, where needed, agreed; in force between its days. */
    EFFECTIVE,
    /** 中心不同意 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN,
    /** 已被替代: replaced before its first day. */
    REPLACED
}
