package org.daylight.items;

/** 审批事项, 公共服务事项, 行政事业性收费 (ITM-24). */
public enum ItemKind {
    APPROVAL, PUBLIC_SERVICE, CHARGE
}
