package org.daylight.kernel;

/** Roles as the identity provider names them (AUT-14: who approves, who manages and who supervises are not the same). */
public final class Roles {
    /** 窗口人员: registers, accepts and closes cases. */
    public static final String WINDOW_CLERK = "window-clerk";
    /** 承办人: handles accepted cases. */
    public static final String HANDLER = "handler";
    /** 审核人: reviews handled cases. */
    public static final String REVIEWER = "reviewer";
    /** 批准人: decides. */
    public static final String APPROVER = "approver";
    /** 监察人员: sees all, edits nothing of a case. */
    public static final String SUPERVISOR = "supervisor";
    /** 系统管理员. */
    public static final String ADMINISTRATOR = "administrator";
    /** Machine: a department's existing system that reports its cases. */
    public static final String REPORT_CASES = "report-cases";
    /** Machine: the city platform that pulls supervision data. */
    public static final String PULL_SUPERVISION = "pull-supervision";

    private Roles() {
    }
}
