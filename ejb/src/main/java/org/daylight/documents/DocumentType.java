package org.daylight.documents;

import org.daylight.items.PowerWords;

/**
 * Kinds of documents; which seal each bears is data of the register of seals.
 *
 * @article FLW-16 (002 art. 17(4)), C23
 */
public enum DocumentType {
    /** 申请材料接收凭证 */
    MATERIALS_RECEIPT("收", "申请材料接收凭证"),
    /** 一次性补正告知书, before acceptance */
    SUPPLEMENT_NOTICE("补", "一次性补正告知书"),
    /** 审查阶段补正告知书 */
    REVIEW_SUPPLEMENT_NOTICE("审补", "审查阶段补正告知书"),
    /** 补正材料接收凭证 */
    SUPPLEMENT_RECEIPT("补收", "补正材料接收凭证"),
    /** 受理通知书 */
    ACCEPTANCE_NOTICE("受", "受理通知书"),
    /** 不予受理决定书 */
    NON_ACCEPTANCE_NOTICE("不受", "不予受理决定书"),
    /** 特别程序告知书 */
    PROCEDURE_NOTICE("特", "特别程序告知书"),
    /** 延长办理期限告知书 */
    EXTENSION_NOTICE("延", "延长办理期限告知书"),
    /** 准予决定书; its title names the power. */
    DECISION_GRANT("准", "%s决定书"),
    /** 不予决定书; its title names the power. */
    DECISION_DENY("不准", "%s决定书"),
    /** 审批表, of the house alone */
    APPROVAL_SHEET("表", "行政审批表"),
    /** 送达回证 */
    DELIVERY_RECEIPT("送", "送达回证"),
    /** 撤回申请确认书 */
    WITHDRAWAL_CONFIRMATION("撤申", "撤回申请确认书"),
    /** 更正决定书 */
    CORRECTION_NOTICE("更", "更正决定书"),
    /** 撤销决定书; its title names the power. */
    REVOCATION_DECISION("撤", "撤销%s决定书"),
    /** 一次性告知单, before anybody applies */
    FILING_NOTIFICATION("告", "一次性告知单");

    private final String word;
    private final String title;

    DocumentType(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** As it stands in numbers, before 字. */
    public String word() {
        return word;
    }

    /** As it stands on a document about this power. */
    public String title(PowerWords power) {
        return title.formatted(switch (this) {
            case DECISION_GRANT -> power.granted();
            case DECISION_DENY -> power.denied();
            default -> power.decided();
        });
    }

    /** Shown to the house alone. */
    public boolean isInternal() {
        return this == APPROVAL_SHEET;
    }
}
