package org.daylight.organisation;

/** What who was asked first owes (003 art. 16). */
public enum ContactDuty {
    /** 解答 */
    ANSWER,
    /** 办理 */
    HANDLE,
    /** 转交 */
    TRANSFER,
    /** 引导 */
    GUIDE
}
