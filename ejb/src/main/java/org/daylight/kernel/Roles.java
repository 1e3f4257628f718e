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
    /** 部门事项管理员: keeps the department's items. */
    public static final String ITEM_ADMINISTRATOR = "item-administrator";
    /** 部门管理员: keeps the department's windows, people and filings (AUT-09). */
    public static final String DEPARTMENT_ADMINISTRATOR = "department-administrator";
    /** 部门负责人: authorises, signs for the department. */
    public static final String DEPARTMENT_HEAD = "department-head";
    /** 部门法规处: first review of the department's items. */
    public static final String LEGAL_SECTION = "legal-section";
    /** 法制办: confirms items of all departments. */
    public static final String LEGAL_OFFICE = "legal-office";
    /** 政务办: the centre; reviews guides, keeps halls, windows and filings of all departments. */
    public static final String CENTRE_MANAGER = "centre-manager";
    /** 区政府办: decides for the district government. */
    public static final String DISTRICT_GOVERNMENT = "district-government";
    /** 保密机关: one of the two who exempt a classified item. */
    public static final String SECRECY_OFFICER = "secrecy-officer";
    /** 部门内部监察: sees the own department, edits nothing of a case. */
    public static final String DEPARTMENT_SUPERVISOR = "department-supervisor";
    /** 行风监督员: submits problems and suggestions. */
    public static final String STYLE_SUPERVISOR = "style-supervisor";
    /** 专业录入人员. */
    public static final String DATA_ENTRY = "data-entry";
    /** 安全管理员: second pair of eyes over what the administrator prepares. */
    public static final String SECURITY_ADMINISTRATOR = "security-administrator";
    /** 审计管理员: reads the audit trail. */
    public static final String AUDIT_ADMINISTRATOR = "audit-administrator";
    /** 申请人: registered with the real name, applies online, follows the own cases. */
    public static final String APPLICANT = "applicant";
    /** 收费人员: takes the fees of all departments at the one cash desk (FEE-01). */
    public static final String CASHIER = "cashier";
    /** Machine: a department's existing system that reports its cases. */
    public static final String REPORT_CASES = "report-cases";
    /** Machine: the city platform that pulls supervision data. */
    public static final String PULL_SUPERVISION = "pull-supervision";
    /** Machine: the higher platform that assigns tasks of supervision (MON-21). */
    public static final String ASSIGN_ORDERS = "assign-orders";

    private Roles() {
    }
}
