package org.daylight.orders;

/** Why an order is issued. */
public enum OrderKind {
    /** 督办 */
    ORDINARY,
    /** 挂号督办: an overdue case that nobody explained. */
    REGISTERED,
    /** 责令整改: after criticism, within a limit. */
    RECTIFICATION,
    /** 上级交办: a task of the higher platform. */
    HIGHER
}
