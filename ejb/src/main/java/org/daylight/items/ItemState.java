package org.daylight.items;

/** Where a version of an item stands on its way into the catalogue (确认/调整; ITM-11, ITM-12). */
public enum ItemState {
    /** 草稿: with the department's item administrator; also after it was sent back. */
    DRAFT,
    /** 法规处初审 */
    SECTION_REVIEW,
    /** 会签: departments whose steps the flow contains sign (ITM-29); skipped where there are none. */
    COORDINATION,
    /** 政务办审核服务指南 (ITM-09) */
    CENTRE_REVIEW,
    /** 法制办确认 */
    CONFIRMATION,
    /** 已公布: in the power database; in force from its day on. */
    PUBLISHED,
    /** 已撤回 */
    WITHDRAWN
}
