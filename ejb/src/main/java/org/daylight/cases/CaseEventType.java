package org.daylight.cases;

/** What happened to a case. {@code HANDLED}, {@code REVIEWED} and {@code DECIDED} carry the payload {@code {"agree"}}. */
public enum CaseEventType {
    REGISTERED, ACCEPTED, NOT_ACCEPTED, HANDLED, REVIEWED, DECIDED, CLOSED, SUSPENDED, RESUMED, CERTIFICATE_ISSUED,
    /** A light changed because time passed or a step was taken; payload {@code {"from", "to"}}. */
    LIGHT_CHANGED,
    /** The light of a limit that does not lead changed; payload {@code {"from", "to", "kind", "ref", "dueAt"}}. */
    LIMIT_LIGHT_CHANGED,
    /** A step that a department's own system reported; its name is the source's. */
    REPORTED_STEP,
    /** The deadline moved, by a later report or by a notice of holidays; payload {@code {"from", "to"}}. */
    DEADLINE_MOVED,
    /** A reported case ended. Not counted among its events, since the source has no such event. */
    REPORTED_END,
    /** 一次性告知补正 and 收到补正材料 (ACC-04 to ACC-07). */
    SUPPLEMENT_ASKED, SUPPLEMENT_RECEIVED,
    /** 逾期未告知视为受理 (ACC-04; Administrative Licensing Law art. 32). */
    DEEMED_ACCEPTED,
    /** Materials came in or were marked (APP-05, APP-06, FLW-14). */
    MATERIALS_ADDED,
    /** A special step of the flow was done. */
    SPECIAL_DONE,
    /** Back to an earlier step; payload {@code {"to"}}. */
    RETURNED,
    /** The waiting step has another person; payload {@code {"from", "to"}}. */
    HANDED_OVER,
    /** Special procedure (TIM-04 to TIM-06). */
    PROCEDURE_STARTED, PROCEDURE_ENDED,
    /** 延期 (TIM-07). */
    EXTENSION_ASKED, EXTENDED, EXTENSION_REFUSED,
    /** Joint cases (JNT-02, JNT-03). */
    OPINION_ASKED, OPINION_GIVEN, OPINION_URGED, MEETING_HELD,
    /** 上报件: opinion and all materials went to the higher organ; its answer came (FLW-09). */
    SENT_UPWARD, ANSWERED_FROM_ABOVE,
    /** 绿色通道 (JNT-07). */
    GREEN_CHANNEL,
    /** Originals moved between departments (FLW-22). */
    ORIGINALS_MOVED,
    /** Key facts were written (FLW-15). */
    FACTS_WRITTEN,
    /** A document was numbered and sealed (FLW-16). */
    DOCUMENT_ISSUED,
    /** 送达 (RES-04, RES-05, RES-07). */
    DELIVERED,
    /** Handed to the carrier; payload {@code {"carrier", "tracking"}}. Came back undelivered; payload {@code {"reason"}} (RES-05). */
    RESULT_POSTED, MAIL_RETURNED,
    /** 申请人撤回 */
    WITHDRAWN,
    /** 收费 (FEE-01 to FEE-06); a bill that nobody is to pay any more, money that is to be given back. */
    FEE_BILLED, FEE_PAID, FEE_REDUCED, FEE_DEVIATES, FEE_CANCELLED, FEE_REFUND_DUE,
    /** 行政复议, 行政诉讼, 撤销行政许可 (FLW-25). */
    RECONSIDERATION, LITIGATION, GRANT_REVOKED,
    /** 更正: a new, reasoned act after the result took effect (FLW-26). */
    CORRECTED,
    /** A certificate was changed, renewed, suspended, revoked, annulled or expired. */
    CERTIFICATE_CHANGED,
    /** Recorded after the fact, excused by an outage of the system (C17). */
    OUTAGE_EXCUSED
}
