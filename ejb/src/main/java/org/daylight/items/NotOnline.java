package org.daylight.items;

/** Why an item may not be handled online (ITM-27; 004 art. 2, 8). */
public enum NotOnline {
    /** 涉及国家秘密: not published at all, see {@link SecrecyExemptions}. */
    STATE_SECRET,
    /** 危及公共安全 */
    PUBLIC_SAFETY
}
