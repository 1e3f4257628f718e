package org.daylight.certificates;

/** What happens to a certificate. */
public enum CertificateAct {
    ISSUED,
    /** 暂扣 */
    SUSPENDED,
    /** 恢复 */
    RESTORED,
    /** 撤销 */
    REVOKED,
    /** 注销 */
    ANNULLED,
    /** 失效: its last day is over */
    EXPIRED,
    /** 换发: a new version takes its place */
    REPLACED,
    /** 申请延续 */
    RENEWAL_ASKED,
    /** 准予延续 */
    RENEWED,
    /** 不予延续 */
    RENEWAL_REFUSED,
    /** 视为准予延续: applied for in time and not decided until the last day (Administrative Licensing Law art. 50) */
    DEEMED_RENEWED
}
